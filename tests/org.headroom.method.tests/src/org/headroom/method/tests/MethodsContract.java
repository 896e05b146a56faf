package org.headroom.method.tests;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.MethodRun;
import org.headroom.method.Option;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.method.yaml.YamlMethodText;
import org.junit.jupiter.api.Test;

/** What holds for every method a plugin brings. Subclass it and give the provider and your domain. */
public abstract class MethodsContract {

	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	/** What brings the methods. */
	protected abstract MethodProvider provider();

	/** The beginning of all your ids, such as {@code org.acme}. */
	protected abstract String domain();

	/** The methods as the last release had them, to see that a change raised the version; none for a first one. */
	protected List<Method> released() {
		return List.of();
	}

	@Test
	public void idsBeginWithTheDomain() {
		for (Method method : methods()) {
			Sentence.OWN_ID.holds(method.id().startsWith(domain() + "."), method.id() + " does not begin with " + domain() + ".");
		}
	}

	@Test
	public void everyCallGivesTheSameMethodsAtOnce() {
		long start = System.nanoTime();
		List<Method> first = methods();
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		Sentence.SAME_METHODS.holds(first.equals(methods()), "the second call gave others");
		Sentence.SAME_METHODS.holds(taken.compareTo(AT_ONCE) <= 0, "it took " + taken.toMillis() + " ms");
		Sentence.SAME_METHODS.holds(!first.isEmpty(), "there are none");
	}

	@Test
	public void aChangeRaisesTheVersion() {
		for (Method before : released()) {
			Optional<Method> now = methods().stream().filter(method -> method.id().equals(before.id())).findFirst();
			now.filter(method -> !method.equals(before)).ifPresent(method -> Sentence.VERSION_GOES_UP
					.holds(method.version().compareTo(before.version()) > 0, method.id() + " changed and is still " + method.version()));
		}
	}

	@Test
	public void aSessionCanKeepTheDefinition() {
		YamlMethodText text = new YamlMethodText();
		for (Method method : methods()) {
			Sentence.KEPT_WITH_A_SESSION.holds(method.equals(text.read(text.write(method))), method.id() + " is another one after it was kept");
		}
	}

	@Test
	public void aSessionCanBeFinished() {
		for (Method method : methods()) {
			for (boolean followUp : new boolean[] { false, true }) {
				MethodRun end = new Walk(method, followUp).toTheEnd();
				Sentence.CAN_BE_FINISHED.holds(end.closing().isComplete(), method.id() + " still lacks " + end.closing().lacks());
			}
		}
	}

	@Test
	public void everyTextSpeaksEveryLanguage() {
		for (Method method : methods()) {
			Set<String> languages = method.languages();
			texts(method).filter(text -> !text.isEmpty() && !text.languages().containsAll(languages)).findFirst().ifPresent(text -> {
				throw Sentence.ALL_LANGUAGES.broken(method.id() + " says only in " + text.languages() + ": " + text.byLanguage(), null);
			});
		}
	}

	@Test
	public void whatIsPrintedMayBeSeen() {
		for (Method method : methods()) {
			method.evaluation().report().stream().flatMap(part -> part.prompts().stream()).map(id -> method.prompt(id).orElseThrow())
					.filter(prompt -> prompt.allowed().equals(Set.of(Visibility.MINE))).findFirst().ifPresent(prompt -> {
						throw Sentence.MINE_STAYS_MINE.broken(method.id() + " prints " + prompt.id() + ", which only the manager may read", null);
					});
		}
	}

	private List<Method> methods() {
		List<Method> methods = provider().methods();
		Sentence.NEVER_NULL.holds(methods != null && methods.stream().noneMatch(each -> each == null), "methods() gave null");
		return methods;
	}

	private static Stream<LocalText> texts(Method method) {
		Stream<Prompt> prompts = Stream.concat(method.prompts(), method.fields().stream());
		return Stream.of(Stream.of(method.title(), method.purpose(), method.notFor(), method.source()),
				method.stages().stream().flatMap(MethodsContract::texts), prompts.flatMap(MethodsContract::texts)).flatMap(all -> all);
	}

	private static Stream<LocalText> texts(Stage stage) {
		return Stream.of(stage.title(), stage.purpose());
	}

	private static Stream<LocalText> texts(Prompt prompt) {
		return Stream.concat(Stream.of(prompt.text(), prompt.help()), prompt.answer().choices().stream().map(Option::label));
	}
}
