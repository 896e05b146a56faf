package org.headroom.ui.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.questions.Offer;
import org.headroom.questions.Offers;
import org.headroom.questions.PickContext;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionPicker;
import org.headroom.questions.QuestionUse;

/**
 * The bank for one session: which question a prompt draws, and which are on offer beside it. The same session
 * draws the same questions again when it is opened again. No port is asked. Not thread-safe.
 */
final class QuestionsAtHand {
	private final List<Question> bank;
	private final QuestionPicker picker;
	private final PickContext context;
	private final List<QuestionUse> uses;
	private final Map<String, Question> drawn = new LinkedHashMap<>();
	private final Map<String, Offers> offers = new LinkedHashMap<>();

	/** @param live false for a session that is over: it draws only what was asked in it */
	QuestionsAtHand(List<Question> bank, PickContext context, Method method, boolean live) {
		this.bank = List.copyOf(bank);
		this.picker = new QuestionPicker(bank);
		this.context = context;
		this.uses = new ArrayList<>(context.uses());
		method.prompts().forEach(prompt -> draw(prompt, live));
	}

	private void draw(Prompt prompt, boolean live) {
		if (prompt.source() instanceof PromptSource.FromBank(String stage, List<String> tags)) {
			Optional<Question> before = asked().filter(question -> fits(question, stage, tags)).filter(question -> !drawn.containsValue(question)).findFirst();
			Optional<Question> fresh = live ? picked(stage, tags) : Optional.empty();
			fresh.or(() -> before).ifPresent(question -> drawn.put(prompt.id(), question));
		}
	}

	/** As if nothing had been asked in this session yet, so that it stays the same while the session goes on. */
	private Optional<Question> picked(String stage, List<String> tags) {
		List<QuestionUse> earlier = context.uses().stream().filter(use -> use.sessionId() != context.sessionId()).toList();
		Offers all = picker.offer(context.after(earlier).inStage(stage).labelled(Set.copyOf(tags)));
		return Stream.concat(all.shown().stream(), all.waiting().stream()).map(Offer::question).filter(question -> !drawn.containsValue(question)).findFirst();
	}

	private static boolean fits(Question question, String stage, List<String> tags) {
		return (stage.isEmpty() || question.stages().contains(stage)) && question.tags().containsAll(tags);
	}

	private Stream<Question> asked() {
		return uses.stream().filter(use -> use.sessionId() == context.sessionId()).flatMap(use -> bank.stream().filter(question -> question.id() == use.questionId()));
	}

	private boolean wasAsked(Question question) {
		return asked().anyMatch(each -> each.id() == question.id());
	}

	/** What the prompt asks in place of its own words, if the bank has something. */
	Optional<Question> drawn(String promptId) {
		return Optional.ofNullable(drawn.get(promptId));
	}

	/** The drawn question when an answer makes it one that was asked, for the first time. */
	Optional<Question> firstAsked(String promptId) {
		return drawn(promptId).filter(question -> !wasAsked(question));
	}

	/** Up to three for the stage. */
	List<Offer> offered(String stage) {
		return offers.computeIfAbsent(stage, this::pick).shown();
	}

	private Offers pick(String stage) {
		List<QuestionUse> taken = new ArrayList<>(uses);
		drawn.values().forEach(question -> taken.add(new QuestionUse(0, question.id(), context.sessionId(), 0, Instant.EPOCH)));
		return picker.offer(context.after(taken).inStage(stage));
	}

	boolean hasAnother(String stage) {
		return offers.computeIfAbsent(stage, this::pick).hasAnother();
	}

	/** Three others. */
	void another(String stage) {
		Offers next = offers.computeIfAbsent(stage, this::pick);
		for (int place = 0; place < next.shown().size(); place++) {
			next = next.another(place);
		}
		offers.put(stage, next);
	}

	/** The offered question at that place, from 0, was asked; another one takes its place. */
	Optional<Question> ask(String stage, int place) {
		Offers now = offers.computeIfAbsent(stage, this::pick);
		if (place >= now.shown().size()) {
			return Optional.empty();
		}
		offers.put(stage, now.asked(place));
		return Optional.of(now.shown().get(place).question());
	}

	/** It is kept now that this was asked. */
	void keep(QuestionUse use) {
		uses.add(use);
		Set<String> others = new HashSet<>(offers.keySet());
		others.removeIf(stage -> offers.get(stage).shown().stream().noneMatch(offer -> offer.question().id() == use.questionId()));
		others.forEach(offers::remove);
	}
}
