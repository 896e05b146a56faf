package org.headroom.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;
import org.headroom.method.Closing;
import org.headroom.method.Lack;
import org.headroom.method.Party;
import org.headroom.questions.QuestionPicker;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Line;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/** A session that is running: the stages, the conversation, what stands beside it, and what can be done with it. Display thread. */
final class LiveSession implements FinishBar.Doing, MissingList.Going, MissingList.HeldUp {
	private final Words words;
	private final SessionWork work;
	private final Desk desk;
	private final Around around;
	private final StageList stages;
	private final FieldsPane fields;
	private final StagePane stage;
	private final InsightsPane insights;
	private final CommitmentsPane promises;
	private final GoalPane goals;
	private final OffersCard offers;
	private final Notices notices;
	private final MoveDrawer drawer;
	private final Unreadable unreadable;
	private final MissingList missing;
	private final FinishBar bar;
	private final Spoken spoken;
	private SessionView view;

	/** What the part around it does. */
	interface Around {

		void finished();

		/** @param back takes it back, as if it had not been moved */
		void moved(SessionMove.Kind kind, Runnable back);

		/** A form was cancelled with words in it; following the message brings them back. */
		void putAway(Runnable back);

		/** A promise was taken away; following the message brings it back. */
		void removed(Runnable back);

		void follow(Fact fact);

		/** What can't be read may be more or less than before. */
		void saving();

		/** Deals that something rests on. */
		void showDeals(List<Long> ids);
	}

	LiveSession(Composite parent, SessionView view, SessionWork work, Desk desk, DraftShelf shelf, Words words, Plugins plugins, StagePages pages, Around around) {
		this.view = view;
		this.words = words;
		this.work = work;
		this.desk = desk;
		this.around = around;
		this.spoken = new Spoken(plugins, this::reword);
		this.unreadable = Unreadable.within(parent);
		unreadable.keepIn(shelf, new Draft.Key("session.unreadable", Long.toString(view.session().id())));
		Composite columns = Rows.fill(new Composite(parent, SWT.NONE));
		columns.setLayout(new SessionColumns());
		stages = new StageList(SessionColumns.column(columns), this::enter);
		Composite centre = SessionColumns.column(columns);
		centre.setLayout(new Rows(0, Space.AROUND));
		fields = new FieldsPane(centre, scope());
		stage = new StagePane(centre, words, pages);
		insights = new InsightsPane(centre, view, work, desk, words);
		promises = new CommitmentsPane(centre, view, work, desk, words, this::removed);
		goals = new GoalPane(centre, view, work, desk, words, around::putAway);
		Composite right = SessionColumns.column(columns);
		offers = new OffersCard(right, words, this::ask, this::another);
		VoicesCard voices = new VoicesCard(right, words, around::showDeals);
		notices = new Notices(plugins, voices, () -> this.view);
		SideCards.facts(right, view, words, around::follow);
		SideCards.open(right, view, words);
		drawer = new MoveDrawer(parent, () -> this.view, work, shelf, words, around, this::hideMissing, stage::focus);
		missing = new MissingList(parent, words, this, this);
		unreadable.onChange(this::unreadChanged);
		new Line(parent);
		bar = new FinishBar(parent, words, this);
		showStage(view);
		plugins.ask(said -> said.insights(view.person().id(), view.locale()), seen -> voices.seen(seen, this.view));
		shelf.whenRead(drawer::reopen);
	}

	private void hideMissing() {
		missing.hide();
	}

	private void unreadChanged() {
		missing.refresh(view);
		around.saving();
	}

	private void showStage(SessionView now) {
		view = now;
		stages.show(now.stages());
		stage.show(scope());
		offers.show(now);
		bar.show(now);
		spoken.wanted(now);
		notices.listen();
	}

	private RowScope scope() {
		return new RowScope(view, work, desk, words, prompt -> spoken.ask(view, prompt), this::addGoal);
	}

	private void reword(String promptId, String asks) {
		stage.reword(promptId, asks);
		fields.reword(promptId, asks);
	}

	/** Takes over what is on disk now; the fields stay as they are while somebody types. */
	void refresh(SessionView now) {
		boolean elsewhere = !now.stage().id().equals(view.stage().id()) || now.round() != view.round();
		boolean said = !now.open().orElseThrow().latest().equals(view.open().orElseThrow().latest());
		view = now;
		if (elsewhere) {
			showStage(now);
		} else {
			stages.show(now.stages());
			stage.refresh();
			bar.show(now);
			if (said) {
				notices.listen();
			}
		}
		fields.refresh();
		OpenSession open = now.open().orElseThrow();
		insights.refresh(open.insights());
		promises.refresh(open.commitments());
		goals.refresh(now);
		missing.refresh(now);
	}

	void meddled(String promptId, AnswerKeeping.Kept kept) {
		stage.meddled(promptId, kept);
		fields.meddled(promptId, kept);
	}

	void focus() {
		stage.focus();
	}

	@Override
	public void enter(String stageId) {
		enter(stageId, stage::focus);
	}

	private void enter(String stageId, Runnable then) {
		if (stageId.equals(view.stage().id())) {
			stages.show(view.stages());
			then.run();
		} else {
			work.enter(stageId, open -> then.run());
		}
	}

	@Override
	public void step() {
		work.step(open -> stage.focus());
	}

	@Override
	public void again() {
		work.again(open -> stage.focus());
	}

	/** To the next field, and from the last one on to wherever "continue" leads. */
	private void onward() {
		if (!stage.onward() && view.next().isPresent()) {
			step();
		}
	}

	private void takeOver() {
		fields.takeOver();
		stage.takeOver();
	}

	@Override
	public void finish() {
		drawer.put();
		if (unread().isEmpty() && pending().isEmpty()) {
			work.finish(closing -> {
				switch (closing) {
					case Closing.Complete complete -> around.finished();
					case Closing.Missing lacking -> lack();
				}
			});
		} else {
			work.flush();
			lack();
		}
	}

	private void lack() {
		drawer.put();
		missing.show(view);
		missing.focus();
	}

	@Override
	public List<Unreadable.Entry> unread() {
		return unreadable.all();
	}

	@Override
	public Optional<String> pending() {
		return goals.pending();
	}

	@Override
	public void jump(Lack lack) {
		if (!lack.prompt().isEmpty() && lack.stage().isEmpty()) {
			fields.focus(lack.prompt());
		} else if (!lack.prompt().isEmpty()) {
			enter(lack.stage(), () -> stage.focus(lack.prompt()));
		} else if (lack.key().equals("lack.goal")) {
			goals.add();
		} else if (lack.key().equals("lack.insight")) {
			insights.focus();
		} else {
			promises.focus(lack.key().endsWith("manager") ? Party.MANAGER : Party.SALESPERSON);
		}
	}

	@Override
	public void toGoal() {
		goals.add();
	}

	/** Where it was typed: if need be in the stage it was typed in, or in a form that was closed since. */
	@Override
	public void reach(Unreadable.Entry entry) {
		if (unreadable.focus(entry)) {
			return;
		}
		if (entry.key().equals(GoalForm.DUE)) {
			goals.add();
		} else if (entry.key().equals(MoveForm.DAY)) {
			defer();
		}
		if (!unreadable.focus(entry)) {
			view.open().orElseThrow().run().path().stream().filter(each -> each.prompts().stream().anyMatch(prompt -> (entry.key() + ".").startsWith("session.answer." + prompt.id() + "."))).findFirst()
					.ifPresent(each -> enter(each.id(), () -> unreadable.focus(entry)));
		}
	}

	@Override
	public void defer() {
		drawer.pull(SessionMove.Kind.DEFERRED);
	}

	@Override
	public void cancel() {
		drawer.pull(SessionMove.Kind.CANCELLED);
	}

	private void ask(int place) {
		view.questions().ifPresent(all -> all.ask(view.stage().id(), place).ifPresent(question -> {
			stage.ask(view.text(question));
			work.asked(question, use -> all.keep(use));
			offers.show(view);
		}));
	}

	private void another() {
		view.questions().ifPresent(all -> all.another(view.stage().id()));
		offers.show(view);
	}

	private void removed() {
		around.removed(promises::putBack);
	}

	private void addGoal() {
		goals.add();
	}

	/** What can be done now, by the ids of commands. */
	Map<String, Runnable> actions() {
		Map<String, Runnable> here = new LinkedHashMap<>();
		here.put(SessionCommands.NEXT_FIELD, this::onward);
		view.next().ifPresent(next -> here.put(SessionCommands.NEXT_STAGE, this::step));
		view.leadsBack().ifPresent(back -> here.put(SessionCommands.NEXT_STAGE, () -> enter(back.id())));
		view.again().ifPresent(once -> here.put(SessionCommands.AGAIN, this::again));
		view.beyond().ifPresent(beyond -> here.put(SessionCommands.BEYOND, () -> enter(beyond.id())));
		if (stage.offers() || fields.offers()) {
			here.put(SessionCommands.TAKE_OVER, this::takeOver);
		}
		view.previous().ifPresent(previous -> here.put(SessionCommands.PREVIOUS_STAGE, () -> enter(previous.id())));
		int offered = view.questions().map(all -> all.offered(view.stage().id()).size()).orElse(0);
		for (int place = 0; place < Math.min(QuestionPicker.OFFERED, offered); place++) {
			int asked = place;
			here.put(SessionCommands.ASK + (place + 1), () -> ask(asked));
		}
		here.put(SessionCommands.ANOTHER, this::another);
		here.put(SessionCommands.INSIGHT, insights::focus);
		here.put(SessionCommands.PROMISE_PERSON, () -> promises.add(Party.SALESPERSON));
		here.put(SessionCommands.PROMISE_MINE, () -> promises.add(Party.MANAGER));
		here.put(Commands.ADD_GOAL, goals::add);
		here.put(SessionCommands.FINISH, this::finish);
		here.put(SessionCommands.DEFER, this::defer);
		here.put(SessionCommands.CANCEL, this::cancel);
		return here;
	}
}
