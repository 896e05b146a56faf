package org.headroom.cli.verbs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.questions.Audience;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionLabels;
import org.headroom.questions.QuestionQuery;
import org.headroom.questions.QuestionSearch;
import org.headroom.questions.QuestionType;
import org.headroom.questions.Questions;
import org.headroom.questions.ShippedQuestions;

/** {@code questions search WORDS}, {@code questions list} and the rest of the question bank. */
final class QuestionsVerb implements Verb {
	private static final int USUAL = 15;
	private static final int MOST = 10_000;

	@Override
	public String name() {
		return "questions";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new Search("search", true), new Search("list", false), new QuestionAddVerb(), new QuestionRetireVerb("retire", true), new QuestionRetireVerb("restore", false));
	}

	@Override
	public Exit run(Call call) {
		throw call.wrong("which", String.join(", ", verbs().stream().map(Verb::name).toList()));
	}

	/** The bank, with the questions that ship in it. */
	static Questions bank(Call call) {
		ShippedQuestions.seed(call.desk().workspace(), call.desk().ids());
		return call.desk().port(Questions.class);
	}

	/** Finds by words, or lists everything that fits the filters. */
	private record Search(String name, boolean byWords) implements Verb {

		@Override
		public void describe(Signature signature) {
			if (byWords) {
				signature.words("WORDS", true);
			}
			signature.options("--stage", "STAGE").options("--type", "TYPE").options("--tag", "TAG").options("--audience", "AUDIENCE").flag("--retired").option("--limit", "N");
		}

		@Override
		public Exit run(Call call) {
			QuestionQuery query = QuestionQuery.all(call.desk().locale()).words(byWords ? call.word(0) : "").stages(Set.copyOf(call.values("--stage")))
					.types(chosen(call, "--type", QuestionType.values(), QuestionType::id)).tags(new HashSet<>(call.values("--tag")))
					.audiences(chosen(call, "--audience", Audience.values(), Audience::id))
					.retired(call.has("--retired") ? QuestionQuery.Retired.ALONE : QuestionQuery.Retired.HIDDEN);
			List<Question> found = new QuestionSearch(bank(call).all(true)).find(query);
			List<Question> shown = found.stream().limit(call.whole("--limit", 1, MOST).orElse(byWords ? USUAL : MOST)).toList();
			return call.show(() -> text(call, shown, found.size()), () -> new Json().put("total", found.size()).all("questions", shown.stream().map(question -> shape(call, question))));
		}
	}

	private static <T> Set<T> chosen(Call call, String option, T[] all, Function<T, String> id) {
		return call.values(option).stream().map(text -> Arrays.stream(all).filter(each -> id.apply(each).equals(text)).findFirst()
				.orElseThrow(() -> call.wrong("wrong.choice", option, text, Arrays.stream(all).map(id).collect(Collectors.joining(", "))))).collect(Collectors.toSet());
	}

	private static Page text(Call call, List<Question> shown, int total) {
		Words words = call.words(QuestionsVerb.class);
		if (shown.isEmpty()) {
			return new Page().sentence(words.say("questions.none"));
		}
		Page page = new Page();
		QuestionLabels labels = new QuestionLabels(call.desk().locale());
		for (Question question : shown) {
			page.gap().sentence(question.text(call.desk().locale()));
			page.sentence("  " + Stream.of(Stream.of(labels.type(question.type())), question.stages().stream().map(labels::stage), question.tags().stream().map(labels::tag),
					Stream.of(question.key())).flatMap(each -> each).collect(Collectors.joining(" · ")));
		}
		return shown.size() == total ? page : page.gap().sentence(words.say("questions.more", total - shown.size()));
	}

	static Json shape(Call call, Question question) {
		return new Json().id("id", question.id()).put("key", question.key()).put("text", question.text(call.desk().locale())).put("textEn", question.textEn())
				.put("textDe", question.textDe()).put("type", question.type().id()).put("stages", List.copyOf(question.stages()))
				.put("triggers", List.copyOf(question.triggers())).put("audiences", question.audiences().stream().map(Audience::id).toList())
				.put("tags", List.copyOf(question.tags())).put("pack", question.pack()).put("retired", question.retired());
	}
}
