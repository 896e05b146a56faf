package org.headroom.ui.kit;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

/**
 * The frame of a view: its title, a quiet line of context at the right, the one sentence that matters, and
 * under it the body. The body either scrolls with the rest ({@link #scrolling}) or fills what is left, for
 * views whose evidence is a table ({@link #filling}). In place of the body the frame shows what the view
 * waits for, lacks or could not do. Display thread.
 */
public final class ViewFrame {
	private static final String KEY = "org.headroom.frame";
	private static final int MIN_FILLED = 240;
	/** Within this time several changes elsewhere are one reason to read again. */
	private static final int BURST_MILLIS = 40;

	private final boolean fills;
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Label title;
	private final Label context;
	private final Composite actions;
	private final Sentence lead;
	private final Composite stack;
	private final ShownOnly states = new ShownOnly();
	private final Composite body;
	private boolean layoutDue;
	private boolean workDue;

	private ViewFrame(Composite parent, String id, boolean fills) {
		this.fills = fills;
		if (parent.getLayout() == null) {
			parent.setLayout(new FillLayout());
		}
		scroller = Named.id(new ScrolledComposite(parent, SWT.V_SCROLL), id);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		page = new Composite(scroller, SWT.NONE);
		page.setLayout(new Rows(Space.AROUND, Space.BETWEEN));
		scroller.setContent(page);
		Composite head = new Composite(page, SWT.NONE);
		head.setLayout(new Across(Space.INSIDE));
		title = Across.grow(Named.id(Texts.title(head, ""), id + ".title"));
		context = Named.id(Texts.secondary(head, ""), id + ".context");
		actions = new Composite(head, SWT.NONE);
		actions.setLayout(new Across(Space.TIGHT));
		actions.setVisible(false);
		lead = new Sentence(page, id + ".lead", Css.LEAD);
		Rows.text(lead.control()).setVisible(false);
		stack = Rows.fill(new Composite(page, SWT.NONE));
		stack.setLayout(states);
		body = new Composite(stack, SWT.NONE);
		body.setLayout(new Rows());
		states.show(body);
		scroller.addListener(SWT.Resize, event -> measure());
		scroller.setData(KEY, this);
		scroller.setMinHeight(fills ? MIN_FILLED : 0);
	}

	/** A view that scrolls as a whole. */
	public static ViewFrame scrolling(Composite parent, String id) {
		return new ViewFrame(parent, id, false);
	}

	/** A view whose body takes the height that is left and scrolls inside. */
	public static ViewFrame filling(Composite parent, String id) {
		return new ViewFrame(parent, id, true);
	}

	public ViewFrame title(String text) {
		title.setText(Texts.literal(text));
		return this;
	}

	/** The quiet line at the right of the title, such as the date and the week of the quarter. */
	public ViewFrame context(String text) {
		context.setText(Texts.literal(text));
		context.requestLayout();
		return this;
	}

	/** Where small buttons of the whole view go, right of the context. */
	public Composite actions() {
		actions.setVisible(true);
		return actions;
	}

	/** Shows the one sentence that matters; an empty one takes no place. */
	public ViewFrame lead(String markup) {
		lead.control().setVisible(!markup.isEmpty());
		lead.show(markup);
		changedSoon();
		return this;
	}

	/** For what happens when a link of the lead sentence is followed. */
	public Sentence leadSentence() {
		return lead;
	}

	/** Where the evidence goes; its layout is {@link Rows}, and may be replaced. */
	public Composite body() {
		return body;
	}

	/** Shows the body. */
	public void showBody() {
		show(body);
	}

	/** Shows that the rows are on their way; call it before asking for them. */
	public void showLoading() {
		show(new Loading(stack));
	}

	/** Shows what this view will hold, and the one action that fills it. */
	public void showEmpty(Icon icon, String what, String hint, String actionId, String action, Runnable run) {
		show(new EmptyState(stack, icon, what, hint).action(actionId, action, run));
	}

	/** Shows what failed and what to do. */
	public void showError(String what, String remedy, String actionId, String action, Runnable run) {
		show(new ErrorState(stack, what, remedy).action(actionId, action, run));
	}

	/** Tells the frame that the body grew or shrank. Layout requests inside the body do it by themselves. */
	public void changed() {
		layoutDue = false;
		page.layout(true, true);
		measure();
	}

	/** Lays out once for all that changes in this turn of the display thread. */
	private void changedSoon() {
		if (!layoutDue) {
			layoutDue = true;
			page.getDisplay().asyncExec(() -> {
				if (layoutDue && !page.isDisposed()) {
					changed();
				}
			});
		}
	}

	/** Tells the frame around this control, if there is one, that the control's height changed. */
	public static void changed(Control inside) {
		around(inside).filter(ViewFrame::showsBody).ifPresent(ViewFrame::changed);
	}

	/**
	 * Does this once somebody can see the view, and once only for changes that come together: for reading again what was changed elsewhere.
	 * A view behind others costs nothing then.
	 */
	public void whenSeen(Runnable work) {
		if (!workDue && !scroller.isDisposed()) {
			workDue = true;
			scroller.getDisplay().timerExec(BURST_MILLIS, () -> workOrWait(work));
		}
	}

	private void workOrWait(Runnable work) {
		if (scroller.isDisposed()) {
			return;
		}
		if (scroller.isVisible()) {
			workDue = false;
			work.run();
		} else {
			page.addListener(SWT.Paint, new Listener() {
				@Override
				public void handleEvent(Event seen) {
					page.removeListener(SWT.Paint, this);
					workDue = false;
					work.run();
				}
			});
		}
	}

	/** As {@link #changed(Control)}, for controls of which many may change at once: the frame is laid out after the last. */
	public static void changedSoon(Control inside) {
		around(inside).filter(ViewFrame::showsBody).ifPresent(ViewFrame::changedSoon);
	}

	private static Optional<ViewFrame> around(Control inside) {
		for (Composite parent = inside.getParent(); parent != null; parent = parent.getParent()) {
			if (parent.getData(KEY) instanceof ViewFrame frame) {
				return Optional.of(frame);
			}
		}
		return Optional.empty();
	}

	/** A body that is not shown yet is laid out when it is. */
	private boolean showsBody() {
		return body.getVisible();
	}

	/** The outermost control, for layout data and for focus. */
	public Composite control() {
		return scroller;
	}

	private void show(Control state) {
		Control before = states.shown();
		states.show(state);
		if (before != body && before != state) {
			before.dispose();
		}
		changed();
	}

	private void measure() {
		if (!fills && !scroller.isDisposed()) {
			int width = scroller.getClientArea().width;
			scroller.setMinHeight(page.computeSize(Math.max(1, width), SWT.DEFAULT, false).y);
		}
	}
}
