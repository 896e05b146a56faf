package org.headroom.ui.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Currencies;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Deals, a page at a time, filtered and sorted where they are kept. */
final class DealsSection {
	private static final int PAUSE_MILLIS = 200;
	private static final Comparator<DealsView.Row> AS_THEY_COME = (one, other) -> 0;

	private final Desk desk;
	private final Words words;
	private final DealsView view;
	private final Section section;
	private final java.util.function.Consumer<RuntimeException> failed;
	private Text filter;
	private Segments<DealsView.Which> which;
	private DataTable<DealsView.Row> table;
	private Label position;
	private Button previous;
	private Button next;
	private int asked;

	private record Answer(DealPage page, Figures figures) {
	}

	DealsSection(Composite parent, long personId, Desk desk, Words words, java.util.function.Consumer<RuntimeException> failed) {
		this.desk = desk;
		this.words = words;
		this.view = new DealsView(personId, desk.locale());
		this.failed = failed;
		this.section = new Section(parent, "person.deals", words.say("deals"));
		createBar();
		createTable();
		createPager();
	}

	private void createBar() {
		Composite bar = new Composite(section.body(), SWT.NONE);
		bar.setLayout(new Across(Space.BETWEEN));
		filter = Across.grow(Fields.search(bar, "person.deals.filter", words.say("deals.filter"), words.say("deals.filter.hint")));
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE_MILLIS, this::refilter));
		which = new Segments<>(bar, "person.deals.which");
		which.add(DealsView.Which.ALL, "all", words.say("deals.ALL"), words.say("deals.ALL"));
		which.add(DealsView.Which.OPEN, "open", words.say("deals.OPEN"), words.say("deals.OPEN"));
		which.add(DealsView.Which.WON, "won", words.say("deals.WON"), words.say("deals.WON"));
		which.add(DealsView.Which.LOST, "lost", words.say("deals.LOST"), words.say("deals.LOST"));
		which.done().choose(DealsView.Which.ALL);
		which.onChoice(chosen -> {
			view.only(chosen);
			read();
		});
	}

	private void createTable() {
		table = DataTable.in(section.body(), "person.deals.table", words.say("deals"));
		table.text("account", words.say("deals.account"), 150, DealsView.Row::account).text("product", words.say("deals.product"), 120, DealsView.Row::product)
				.ordered("state", words.say("deals.state"), 150, DealsView.Row::state, AS_THEY_COME).number("amount", words.say("deals.amount"), 110, DealsView.Row::amount, AS_THEY_COME)
				.ordered("created", words.say("deals.created"), 110, DealsView.Row::created, AS_THEY_COME).ordered("closed", words.say("deals.closed"), 110, DealsView.Row::closed, AS_THEY_COME);
		table.high(3, 12).sortedBy("closed", true).sortedElsewhere((column, down) -> {
			view.ordered(column, down);
			read();
		});
	}

	private void createPager() {
		Composite row = new Composite(section.body(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		position = Across.grow(Named.id(Texts.secondary(row, ""), "person.deals.position"));
		previous = Buttons.quiet(row, "person.deals.previous", words.say("deals.previous"), () -> turn(DealsView::previous));
		next = Buttons.quiet(row, "person.deals.next", words.say("deals.next"), () -> turn(DealsView::next));
	}

	private void turn(java.util.function.Consumer<DealsView> page) {
		page.accept(view);
		read();
	}

	private void refilter() {
		if (!filter.isDisposed() && !filter.getText().strip().equals(view.query().text())) {
			view.containing(filter.getText());
			read();
		}
	}

	/** Shows the very rows behind a fact. */
	void behind(DealQuery rows) {
		view.behind(rows);
		filter.setText("");
		which.clear();
		read();
		table.setFocus();
	}

	void focusFilter() {
		filter.setFocus();
	}

	/** Which deals, and other pages of them, for the palette. */
	List<Offer> offers() {
		List<Offer> offers = new ArrayList<>(which.offers(text -> words.say("deals.offer", text)));
		for (Button page : List.of(previous, next)) {
			if (page.isEnabled()) {
				offers.add(new Offer(Named.idOf(page).orElse("person.deals.page"), words.say("deals.offer", page.getText()), () -> turn(page == next ? DealsView::next : DealsView::previous)));
			}
		}
		return offers;
	}

	void focusTable() {
		table.setFocus();
	}

	/** The whole section, to be brought into view. */
	Composite control() {
		return section.body().getParent();
	}

	void read() {
		int number = ++asked;
		DealQuery query = view.query();
		int offset = view.offset();
		BiConsumer<Integer, Answer> show = this::show;
		desk.ask(workspace -> page(workspace, query, offset), answer -> show.accept(number, answer), failed);
	}

	private Answer page(Workspace workspace, DealQuery query, int offset) {
		return new Answer(workspace.port(Deals.class).page(query, offset, DealsView.PAGE), Currencies.figures(workspace, desk.locale()));
	}

	private void show(int number, Answer answer) {
		if (number != asked || filter.isDisposed()) {
			return;
		}
		if (view.pulledBack(answer.page())) {
			read();
			return;
		}
		table.show(view.rows(answer.page(), answer.figures(), new RelativeDates(desk.clock(), desk.locale())));
		position.setText(view.position(answer.page()));
		previous.setEnabled(view.hasPrevious());
		next.setEnabled(view.hasNext(answer.page()));
	}
}
