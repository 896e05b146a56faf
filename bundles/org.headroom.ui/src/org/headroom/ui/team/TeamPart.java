package org.headroom.ui.team;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.CommandRunner;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.SegmentWords;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.imports.ImportUndo;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Sparkline;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The team at a glance: lays out what {@link TeamView} says. */
public final class TeamPart implements Acts {
	private final Desk desk;
	private final Navigation navigation;
	private final CommandRunner commands;
	private final Words words;
	private ViewFrame frame;
	private Text filter;
	private Segments<TeamView.Grouping> grouping;
	private InlineMessage message;
	private InlineMessage nobody;
	private DataTable<TeamLine> table;
	private Sparkline trends;
	private Optional<TeamView> shown = Optional.empty();
	/** Whether the focus waits for what is being read. */
	private boolean awaited;

	@Inject
	public TeamPart(Desk desk, Navigation navigation, CommandRunner commands) {
		this.desk = desk;
		this.navigation = navigation;
		this.commands = commands;
		this.words = Words.of(TeamPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "team").title(words.say("title"));
		frame.leadSentence().onLink(href -> onlyTop());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		createBar(frame.body());
		createTable(frame.body());
		frame.showLoading();
		read();
	}

	private void createBar(Composite body) {
		Composite bar = new Composite(body, SWT.NONE);
		bar.setLayout(new Across(Space.BETWEEN));
		filter = Across.grow(Fields.search(bar, "team.filter", words.say("filter"), words.say("filter.hint")));
		Texts.secondary(bar, words.say("group.by"));
		grouping = new Segments<>(bar, "team.group");
		grouping.add(TeamView.Grouping.NONE, "none", words.say("group.NONE"), words.say("group.NONE"));
		grouping.add(TeamView.Grouping.MANAGER, "manager", words.say("group.MANAGER"), words.say("group.MANAGER"));
		grouping.add(TeamView.Grouping.OFFICE, "office", words.say("group.OFFICE"), words.say("group.OFFICE"));
		grouping.done().choose(TeamView.Grouping.NONE);
		grouping.onChoice(this::groupBy);
		message = new InlineMessage(body, "team.message");
		nobody = new InlineMessage(body, "team.nobody");
	}

	private void groupBy(TeamView.Grouping by) {
		grouping.choose(by);
		shown.ifPresent(view -> table.groupedBy(view.group(by)));
	}

	private void createTable(Composite body) {
		table = DataTable.in(body, "team.table", words.say("table"));
		trends = new Sparkline(table.table());
		table.text("name", words.say("column.name"), 150, TeamLine::name)
				.ordered("segment", words.say("column.segment"), 150, TeamLine::segment, TeamLine.bySegment())
				.picture("trend", words.say("column.trend", TeamTable.QUARTERS), 165, line -> trends.image(line.trend()), TeamLine::lastQuarter, TeamLine.byLastQuarter())
				.number("open", words.say("column.open"), 80, line -> Integer.toString(line.open()), Comparator.comparingInt(TeamLine::open))
				.ordered("last", words.say("column.last"), 160, TeamLine::lastWords, TeamLine.byWaiting())
				.number("recent", words.say("column.recent"), 84, line -> Integer.toString(line.recent()), Comparator.comparingInt(TeamLine::recent))
				.ordered("next", words.say("column.next"), 160, TeamLine::nextWords, TeamLine.byNext())
				.text("office", words.say("column.office"), 80, TeamLine::office);
		table.yielding("office", "recent", "open").alsoFilteredBy(TeamLine::manager).onCount(this::counted);
		table.sortedBy("last", true).filteredBy(filter).onOpen(line -> navigation.showPerson(line.personId()));
		Rows.fill(table.control());
	}

	/** Says how many are left; when nobody is, how to see everybody again. */
	private void counted(int left) {
		shown.ifPresent(view -> frame.context(view.context(left)));
		boolean none = left == 0 && !filter.getText().isBlank();
		if (none && !nobody.getVisible()) {
			nobody.show(InlineMessage.Kind.INFO, words.say("nobody"), this::clear);
		} else if (!none && nobody.getVisible()) {
			nobody.hide();
		}
	}

	private void clear() {
		filter.setText("");
		filter.setFocus();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		frame.whenSeen(this::read);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		frame.showLoading();
		read();
	}

	private void onlyTop() {
		filter.setText(SegmentWords.name(Segment.TOP, desk.locale()));
	}

	private void read() {
		desk.ask(workspace -> TeamView.read(workspace, desk.clock(), desk.locale()), this::show, this::fail);
	}

	private void show(TeamView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		if (view.empty()) {
			frame.context(view.context(0));
			frame.lead("");
			frame.showEmpty(Icon.TEAM, words.say("empty"), words.say("empty.hint"), "team.import", words.say("empty.action"), () -> commands.run(Commands.IMPORT));
			return;
		}
		frame.lead(view.lead());
		table.groupedBy(view.group(grouping.chosen().orElse(TeamView.Grouping.NONE)));
		table.show(view.lines());
		frame.showBody();
		if (awaited) {
			focus();
		}
	}

	private void fail(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.showError(trouble.what(), trouble.remedy(), "team.again", words.say("again"), this::read);
		}
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		if (!table.setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.FILTER, filter::setFocus);
		actions.put(Commands.REFRESH, this::read);
		actions.put(Commands.ONLY_TOP, this::onlyTop);
		if (!filter.getText().isEmpty()) {
			actions.put(Commands.CLEAR_FILTER, this::clear);
		}
		shown.filter(view -> !view.empty()).ifPresent(view -> arranging(actions));
		shown.ifPresent(view -> view.lastImport()
				.ifPresent(batch -> actions.put(Commands.UNDO, () -> undo(batch, view.importIsFresh()))));
		table.selected().ifPresent(line -> {
			actions.put(Commands.PREPARE, () -> navigation.showPerson(line.personId()));
			for (String command : new String[] { Commands.START_SESSION, Commands.PLAN_SESSION, Commands.NOTE_SITUATION }) {
				actions.put(command, () -> navigation.actFor(line.personId(), command));
			}
			actions.put(Commands.ADD_GOAL, () -> navigation.addGoal(line.personId()));
		});
		return actions;
	}

	private void undo(ImportBatch batch, boolean fresh) {
		if (fresh) {
			new ImportUndo(desk).undo(batch, said -> say(InlineMessage.Kind.DONE, said), said -> say(InlineMessage.Kind.CAUTION, said));
		} else {
			commands.run(Commands.UNDO_IMPORT);
		}
	}

	private void say(InlineMessage.Kind kind, String sentence) {
		if (!frame.control().isDisposed()) {
			message.show(kind, Sentence.literal(sentence));
		}
	}

	private void arranging(Map<String, Runnable> actions) {
		actions.put(Commands.GROUP_BY_MANAGER, () -> groupBy(TeamView.Grouping.MANAGER));
		actions.put(Commands.GROUP_BY_OFFICE, () -> groupBy(TeamView.Grouping.OFFICE));
		actions.put(Commands.GROUP_BY_NOTHING, () -> groupBy(TeamView.Grouping.NONE));
		actions.put(Commands.SORT_BY_NEXT, table::sortByNext);
		actions.put(Commands.TURN_ORDER, table::turnOrder);
	}
}
