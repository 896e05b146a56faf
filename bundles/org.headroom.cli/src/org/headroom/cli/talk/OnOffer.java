package org.headroom.cli.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.PersonFacts;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.questions.Offer;
import org.headroom.questions.Offers;
import org.headroom.questions.PickContext;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionPicker;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;
import org.headroom.questions.SessionContext;
import org.headroom.questions.ShippedQuestions;

/** The facts worth bringing and the questions on offer, for one session. */
final class OnOffer {
	private final Desk desk;
	private final OpenSession open;
	private final Questions bank;
	private final QuestionPicker picker;
	private final List<Fact> facts;
	private final List<QuestionUse> uses;
	private final PickContext context;
	private Offers offers = new Offers(List.of(), List.of());

	OnOffer(Desk desk, OpenSession open) {
		this.desk = desk;
		this.open = open;
		ShippedQuestions.seed(desk.workspace(), desk.ids());
		this.bank = desk.port(Questions.class);
		this.picker = new QuestionPicker(bank.all(false));
		this.facts = new PersonFacts(desk.workspace(), desk.clock()).facts(open.person().id());
		Segment segment = new TeamTable(desk.workspace(), desk.clock()).read().rows().stream().filter(row -> row.person().id() == open.person().id()).findFirst()
				.map(TeamRow::standing).map(standing -> standing.segment()).orElse(Segment.TOO_NEW);
		this.context = new SessionContext(desk.workspace(), desk.clock()).of(open.session(), open.person(), segment, facts);
		this.uses = new ArrayList<>(context.uses());
	}

	List<Fact> facts() {
		return facts;
	}

	/** Three for the stage. */
	List<Offer> open(String stage) {
		offers = picker.offer(context.after(uses).inStage(stage));
		return offers.shown();
	}

	/** The one shown at that place, from 1, was asked. */
	Optional<Question> asked(int place) {
		if (place < 1 || place > offers.shown().size()) {
			return Optional.empty();
		}
		Question question = offers.shown().get(place - 1).question();
		offers = offers.asked(place - 1);
		use(question);
		return Optional.of(question);
	}

	List<Offer> another() {
		for (int place = 0; place < offers.shown().size(); place++) {
			offers = offers.another(place);
		}
		return offers.shown();
	}

	/** The question a prompt draws from the bank, or nothing where its own wording is to be asked. */
	Optional<Question> drawn(Prompt prompt) {
		return switch (prompt.source()) {
			case PromptSource.FromBank(String stage, List<String> tags) ->
				notShown(picker.offer(context.after(uses).inStage(stage).labelled(Set.copyOf(tags))));
			case PromptSource.Fixed fixed -> Optional.empty();
			case PromptSource.Computed computed -> Optional.empty();
		};
	}

	/** What is on offer beside the prompt is not asked by it as well. */
	private Optional<Question> notShown(Offers all) {
		Set<Long> shown = offers.shown().stream().map(each -> each.question().id()).collect(Collectors.toSet());
		return Stream.concat(all.shown().stream(), all.waiting().stream()).map(Offer::question).filter(question -> !shown.contains(question.id())).findFirst();
	}

	/** Keeps that it was asked. */
	void use(Question question) {
		QuestionUse use = new QuestionUse(desk.ids().getAsLong(), question.id(), open.session().id(), open.person().id(), Instant.now(desk.clock()));
		bank.record(use);
		uses.add(use);
	}
}
