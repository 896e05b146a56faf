package org.headroom.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A page like Today and a page like Team. */
final class GalleryViews {
	private GalleryViews() {
	}

	static void today(Composite parent) {
		ViewFrame frame = ViewFrame.scrolling(parent, "today").title("Today").context("Thu 12 March · week 11 of 13");
		frame.lead("You have not had a development session with <a href=\"who\">two of your three</a> strongest people since January.");
		InlineMessage message = Rows.text(new InlineMessage(frame.body(), "today.message"));
		message.show(InlineMessage.Kind.DONE, "Session with Zane deferred to Friday. <a>Undo</a>", () -> {
		});
		Card card = Rows.text(new Card(frame.body()));
		Texts.small(card, "NEXT");
		Texts.heading(card, "Darcel S.");
		Texts.body(card, "71 days since development · a quiet week until Friday");
		Texts.secondary(card, "“Won deals are smaller than his own best half-year; sizes fell in two accounts.” (n = 41)");
		Composite actions = new Composite(card, SWT.NONE);
		actions.setLayout(new Across(Space.INSIDE));
		Buttons.filled(actions, "today.prepare", "Prepare", () -> message.show(InlineMessage.Kind.INFO, "Preparing"));
		Buttons.plain(actions, "today.schedule", "Schedule…", () -> {
		});
		Buttons.quiet(actions, "today.not.now", "Not now", () -> {
		});
		line(frame.body(), Icon.COMMITMENT, "Due from you", "Send <a>pricing notes</a> to Vicki · yesterday");
		line(frame.body(), Icon.FLAG, "Slipping goals", "<a>Kary: three new accounts</a> · behind its pace, 2 of 5");
		line(frame.body(), Icon.CALENDAR, "Later this week", "<a>Zane</a>, Friday 10:00 · touch, 10 min (quarter end)");
	}

	private static void line(Composite parent, Icon icon, String heading, String words) {
		Composite row = Rows.text(new Composite(parent, SWT.NONE));
		row.setLayout(new Across(Space.INSIDE));
		icon.on(new org.eclipse.swt.widgets.Label(row, SWT.NONE), Icon.SMALL, Token.TEXT_SECONDARY);
		Composite left = new FixedWidth(row, 140);
		Texts.secondary(left, heading);
		Across.grow(new Sentence(row, "today.line", "").show(words).control());
	}

	/** A person in the gallery's table. */
	record Row(String name, String manager, double segment, List<Double> quarters, int open, int days, int sessions, String next) {
	}

	static void team(Composite parent) {
		ViewFrame frame = ViewFrame.filling(parent, "team").title("Team").context("2 managers · 16 people");
		frame.lead("Your strongest fifth has <a>9 %</a> of development minutes (between 4 and 15 %) and is <a>20 %</a> of heads.");
		Composite tools = new Composite(frame.body(), SWT.NONE);
		tools.setLayout(new Across(Space.INSIDE));
		Text filter = Fields.search(new FixedWidth(tools, 260), "team.filter", "Filter people", "Filter by typing");
		Texts.secondary(tools, "Group by");
		Combo group = Fields.choice(tools, "team.group", "Group by", "nothing", "manager", "office");
		group.select(0);
		Across.gap(tools);
		Buttons.quiet(tools, "team.export", "Export…", () -> {
		});
		DataTable<Row> table = DataTable.in(frame.body(), "team.table", "People");
		Rows.fill(table.control());
		Sparkline sparks = new Sparkline(table.table());
		table.text("name", "Name", 150, Row::name).ordered("segment", "Segment", 130, row -> row.segment() > .8 ? "top (" + row.segment() + ")" : "middle (" + row.segment() + ")", Comparator.comparingDouble(Row::segment))
				.picture("quarters", "8 quarters", 150, row -> sparks.image(row.quarters()), row -> " $" + Math.round(row.quarters().getLast()) + "K", Comparator.comparing(row -> row.quarters().getLast()))
				.number("open", "Open", 70, row -> String.valueOf(row.open()), Comparator.comparingInt(Row::open))
				.number("days", "Last development", 150, row -> row.days() + " days", Comparator.comparingInt(Row::days))
				.number("sessions", "90 days", 80, row -> String.valueOf(row.sessions()), Comparator.comparingInt(Row::sessions))
				.text("next", "Next", 120, Row::next).filteredBy(filter);
		table.show(people());
		table.sortedBy("segment", true);
		table.select(row -> true);
		group.addListener(SWT.Selection, event -> table.groupedBy(group.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(Row::manager)));
		table.setFocus();
	}

	static List<Row> people() {
		return java.util.stream.IntStream.range(0, 16).mapToObj(i -> new Row(List.of("Darcel S.", "Kary H.", "Zane L.", "Vicki L.", "Élan M.", "Rosie P.", "Versie H.", "Wilburn F.").get(i % 8) + (i > 7 ? " jun." : ""),
				i % 2 == 0 ? "Dustin B." : "Summer S.", Math.round(97 - i * 5.7) / 100.0,
				List.of(20.0 + i, 34.0, 48.0 - i, 60.0, 72.0, 60.0, 90.0 - 3 * i, 81.0 - i), 31 + i * 3 % 17, 71 - i * 4, i % 4, i % 3 == 0 ? "—" : "Fri, 10:00")).toList();
	}
}
