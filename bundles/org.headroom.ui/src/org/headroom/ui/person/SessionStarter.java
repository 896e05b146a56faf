package org.headroom.ui.person;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.UsualMethod;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Subscription;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.LineKeys;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** Where a session with a person is begun: its kind, its method, what that is for, and off. Display thread. */
public final class SessionStarter extends Composite {
	private final Desk desk;
	private final LongConsumer begun;
	private final MethodCatalogue catalogue;
	private List<MethodFit> fits = List.of();
	private Moment moment = Moment.UNKNOWN;
	private final Segments<SessionKind> kind;
	private final Combo method;
	private final Button begin;
	private final MethodCard card;
	private final long personId;
	private final Consumer<RuntimeException> failed;

	/**
	 * @param id of the line; its controls are {@code id.kind}, {@code id.method} and {@code id.begin}
	 * @param begun told the id of the session
	 * @param closed told when it is not wanted any more (Escape)
	 * @param failed told when it could not be begun
	 */
	public SessionStarter(Composite parent, String id, long personId, Desk desk, Navigation navigation, LongConsumer begun, Runnable closed,
			MethodCatalogue catalogue, Consumer<RuntimeException> failed) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.begun = begun;
		this.catalogue = catalogue;
		this.personId = personId;
		this.failed = failed;
		setLayout(new Rows(0, Space.INSIDE));
		Words words = Words.of(SessionStarter.class, desk.locale());
		Composite line = new Composite(this, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		kind = kinds(line, id + ".kind", desk.locale());
		kind.onChoice(chosen -> offer());
		Composite with = new Composite(this, SWT.NONE);
		with.setLayout(new Across(Space.INSIDE));
		Texts.secondary(with, words.say("starter.with"));
		method = Fields.choice(with, id + ".method", words.say("starter.method"));
		method.addListener(SWT.Selection, event -> describe());
		begin = Buttons.plain(with, id + ".begin", words.say("starter.begin"), this::begin);
		card = Rows.text(new MethodCard(this, id + ".about", words, () -> navigation.showMethod(chosen().id())));
		LineKeys.on(this, this::begin, closed);
		offer();
		Display display = getDisplay();
		Subscription changes = catalogue.onChange(() -> display.asyncExec(this::offer));
		addDisposeListener(gone -> changes.close());
		desk.ask(workspace -> Moment.read(workspace, personId, desk.clock()), this::order, failed);
	}

	/** The moment is known now: the methods that fit it come first. */
	private void order(Moment now) {
		moment = now;
		offer();
	}

	private void describe() {
		if (!fits.isEmpty()) {
			card.show(fits.get(Math.max(0, method.getSelectionIndex())));
			requestLayout();
			ViewFrame.changed(this);
		}
	}

	private Method chosen() {
		return fits.get(Math.max(0, method.getSelectionIndex())).method();
	}

	/** The methods there are now; the one that was chosen stays chosen, or the usual one is. */
	private void offer() {
		if (isDisposed()) {
			return;
		}
		String chosen = method.getSelectionIndex() < 0 ? "" : chosen().id();
		SessionKind now = kind.chosen().orElse(SessionKind.DEVELOPMENT);
		fits = catalogue.all().stream().map(each -> MethodFit.of(each, now, moment, desk.locale())).sorted(MethodFit.bestFirst(desk.locale())).toList();
		List<Method> methods = fits.stream().map(MethodFit::method).toList();
		String[] titles = methods.stream().map(each -> each.title().in(desk.locale())).toArray(String[]::new);
		if (!Arrays.equals(titles, method.getItems())) {
			method.setItems(titles);
		}
		methods.stream().filter(each -> each.id().equals(chosen)).findFirst().or(() -> new UsualMethod(catalogue).of(now))
				.ifPresent(usual -> method.select(methods.indexOf(usual)));
		begin.setEnabled(!methods.isEmpty());
		layout(true, true);
		describe();
	}

	/** The three kinds side by side, development chosen. */
	static Segments<SessionKind> kinds(Composite parent, String id, java.util.Locale locale) {
		Segments<SessionKind> kinds = new Segments<>(parent, id);
		for (SessionKind each : SessionKind.values()) {
			kinds.add(each, each.name().toLowerCase(java.util.Locale.ROOT), SessionWords.kind(each, locale), SessionWords.meaning(each, locale));
		}
		kinds.done().choose(SessionKind.DEVELOPMENT);
		return kinds;
	}

	private void begin() {
		if (isDisposed() || !begin.isEnabled()) {
			return;
		}
		// Enter pressed twice begins one session.
		begin.setEnabled(false);
		SessionKind chosen = kind.chosen().orElse(SessionKind.DEVELOPMENT);
		Method with = chosen();
		desk.write(workspace -> begin(workspace, chosen, with), begun::accept, failure -> {
			if (!isDisposed()) {
				begin.setEnabled(true);
			}
			failed.accept(failure);
		}, Change.SESSIONS);
	}

	private long begin(Workspace workspace, SessionKind chosen, Method with) {
		Person person = workspace.port(People.class).byId(personId).orElseThrow();
		return new SessionRoom(workspace, desk.clock(), desk.ids()).begin(person, chosen, with).session().id();
	}

	@Override
	public boolean setFocus() {
		return kind.setFocus();
	}
}
