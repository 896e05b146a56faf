package org.headroom.ui.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.questions.Question;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Reply;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Beside;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The question bank: lays out what {@link QuestionsView} says, and beside it the chosen one or the form of one. */
public final class QuestionsPart implements Acts, QuestionForms.Around {
	private final Desk desk;
	private final Words words;
	private final QuestionActions acts;
	private final DraftShelf shelf;
	private ViewFrame frame;
	private QuestionFilter filter;
	private Reply reply;
	private QuestionForms forms;
	private DataTable<QuestionLine> table;
	private QuestionSide side;
	private Optional<QuestionsView> shown = Optional.empty();
	private Optional<Long> chosen = Optional.empty();
	private boolean awaited;
	/** Whether the rows are being replaced: what the table then chooses, nobody chose. */
	private boolean refreshing;

	@Inject
	public QuestionsPart(Desk desk, DraftShelf shelf) {
		this.shelf = shelf;
		this.desk = desk;
		this.words = Words.of(QuestionsPart.class, desk.locale());
		this.acts = new QuestionActions(desk, this::fail);
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "questions").title(words.say("title"));
		frame.leadSentence().onLink(href -> filter.clear());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		filter = new QuestionFilter(frame.body(), words, desk.locale(), this::find, () -> forms.add());
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new Beside());
		reply = new Reply(new InlineMessage(frame.body(), "questions.message"), desk.locale());
		createTable(main);
		forms = new QuestionForms(shelf, words, acts, reply, () -> shown, this);
		side = new QuestionSide(main, words, shelf, this::act, forms::save, forms::cancel);
		forms.in(side);
		frame.showLoading();
		read();
	}

	private void createTable(Composite main) {
		table = DataTable.in(main, "questions.table", words.say("table"));
		table.text("text", words.say("column.text"), 280, QuestionLine::text).text("stages", words.say("column.stages"), 90, QuestionLine::stages)
				.text("type", words.say("column.type"), 70, QuestionLine::type).text("labels", words.say("column.labels"), 90, line -> QuestionsView.or(line.labels()))
				.yielding("labels", "type");
		table.onSelect(line -> line.filter(each -> !refreshing).ifPresent(each -> choose(each.question()))).onOpen(line -> edit());
		Text field = filter.field();
		field.addListener(SWT.KeyDown, this::downIntoTable);
		table.table().addListener(SWT.KeyDown, event -> upIntoSearch(field, event));
	}

	private void downIntoTable(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			table.setFocus();
			if (table.selected().isEmpty()) {
				table.select(line -> true);
			}
			event.doit = false;
		}
	}

	private static void upIntoSearch(Text field, Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && Character.isLetterOrDigit(event.character)) {
			field.setFocus();
			field.setText(field.getText() + event.character);
			field.setSelection(field.getCharCount());
			event.doit = false;
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") org.osgi.service.event.Event event) {
		Object change = event.getProperty(IEventBroker.DATA);
		if (change == Change.QUESTIONS || change == Change.SESSIONS) {
			frame.whenSeen(this::read);
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) org.osgi.service.event.Event event) {
		chosen = Optional.empty();
		reply.forget();
		side.leave();
		forms.forget();
		side.read(false);
		frame.showLoading();
		read();
	}

	private void read() {
		desk.ask(workspace -> QuestionsView.read(workspace, desk.locale()), this::show, this::failReading);
	}

	private void show(QuestionsView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		if (view.empty() && !side.editing()) {
			frame.lead("");
			frame.showEmpty(Icon.QUESTION, words.say("empty"), words.say("empty.hint"), "questions.add", words.say("add"), forms::add);
			return;
		}
		frame.lead(view.lead());
		filter.offer(view);
		find();
		frame.showBody();
		if (awaited) {
			focus();
		}
		forms.reopenLatest();
	}

	private void find() {
		shown.ifPresent(view -> {
			List<QuestionLine> lines = view.find(filter.query());
			refreshing = true;
			table.show(lines);
			frame.context(view.found(lines.size()));
			chosen.ifPresent(id -> table.select(line -> line.id() == id));
			if (table.selected().isEmpty()) {
				table.select(line -> true);
			}
			table.table().setSelection(table.table().getSelectionIndex());
			refreshing = false;
			table.selected().ifPresent(line -> chosen = Optional.of(line.id()));
			refreshSide(view, lines.isEmpty());
		});
	}

	private void refreshSide(QuestionsView view, boolean none) {
		if (none && !side.editing()) {
			chosen = Optional.empty();
			side.read(false);
		} else {
			chosen.flatMap(view::question).ifPresent(this::choose);
		}
	}

	private void choose(Question question) {
		chosen = Optional.of(question.id());
		shown.ifPresent(view -> side.pane().show(question, view.facts(question)));
		if (!side.editing()) {
			side.read(true);
		}
	}

	private Optional<Question> question() {
		return chosen.flatMap(id -> shown.flatMap(view -> view.question(id)));
	}

	private void act(QuestionPane.Act act) {
		switch (act) {
			case EDIT -> edit();
			case RETIRE -> retire();
			case RESTORE -> restore();
		}
	}

	@Override
	public void opening(QuestionsView view) {
		frame.showBody();
		filter.offer(view);
	}

	private void edit() {
		question().ifPresent(forms::edit);
	}

	@Override
	public void left(Optional<Question> added) {
		added.ifPresent(question -> {
			filter.clear();
			chosen = Optional.of(question.id());
		});
		side.leave();
		side.read(chosen.isPresent());
		read();
		table.setFocus();
	}

	private void retire() {
		question().ifPresent(question -> acts.retire(question.id(), () -> reply.done(words.say("retired.said", text(question)), () -> acts.restore(question.id(), () -> { }))));
	}

	private void restore() {
		question().ifPresent(question -> acts.restore(question.id(), () -> reply.done(words.say("restored.said", text(question)), () -> acts.retire(question.id(), () -> { }))));
	}

	private String text(Question question) {
		return Sentence.literal(question.text(desk.locale()));
	}

	private void fail(RuntimeException failure) {
		reply.failed(failure);
	}

	private void failReading(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.lead("");
			frame.showError(trouble.what(), trouble.remedy(), "questions.again", words.say("again"), this::read);
		}
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		if (!side.editing() && !filter.field().setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public List<Offer> offers() {
		return shown.filter(view -> !view.empty()).map(view -> filter.offers()).orElseGet(List::of);
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.FILTER, () -> filter.field().setFocus());
		actions.put(Commands.REFRESH, this::read);
		shown.ifPresent(view -> actions.put(Commands.ADD_QUESTION, forms::add));
		question().ifPresent(question -> {
			actions.put(Commands.EDIT, this::edit);
			actions.put(Commands.RETIRE_QUESTION, question.retired() ? this::restore : this::retire);
		});
		reply.undo().ifPresent(back -> actions.put(Commands.UNDO, back));
		return actions;
	}
}
