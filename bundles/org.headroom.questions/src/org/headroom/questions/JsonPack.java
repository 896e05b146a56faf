package org.headroom.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headroom.method.LocalText;
import org.headroom.questions.Problems.Position;
import org.headroom.questions.RawQuestion.Cell;

/** The JSON shape of a pack. One thread, one reading. */
final class JsonPack {
	private static final Set<String> PACK_FIELDS = Set.of("pack", "title", "version", "stages", "triggers", "questions");
	private static final Set<String> QUESTION_FIELDS = Set.of("key", "en", "de", "stage", "type", "triggers", "only", "audience", "tags");

	private final Problems problems;
	private final JsonFields fields;
	private final boolean reservedAllowed;

	JsonPack(Problems problems, boolean reservedAllowed) {
		this.problems = problems;
		this.fields = new JsonFields(problems);
		this.reservedAllowed = reservedAllowed;
	}

	/** Empty, with problems noted, when the text is not a pack at all. */
	Optional<RawPack> read(String text) {
		Optional<Located> whole = LocatedJson.read(text, problems);
		if (whole.isPresent() && whole.get() instanceof Located.Fields pack) {
			return Optional.of(pack(pack));
		}
		whole.ifPresent(other -> problems.add(other.at(), PackProblem.Kind.NOT_AN_OBJECT, other.shape()));
		return Optional.empty();
	}

	private RawPack pack(Located.Fields pack) {
		fields.checkNames(pack, PACK_FIELDS);
		Cell id = fields.text(pack, "pack");
		if (id.isEmpty()) {
			problems.add(pack.at(), PackProblem.Kind.MISSING_FIELD, "pack");
		} else {
			PackIds.check(id.text(), id.at(), reservedAllowed, problems);
		}
		List<RawQuestion> questions = fields.items(pack, "questions").stream().flatMap(item -> question(item).stream()).toList();
		return new RawPack(id.text(), title(pack, id.text()), version(pack), ids(pack, "stages"), ids(pack, "triggers"), questions);
	}

	private Set<String> ids(Located.Fields pack, String name) {
		List<Cell> own = fields.texts(pack, name);
		own.stream().filter(cell -> !Tokens.wellFormed(cell.text())).forEach(cell -> problems.add(cell.at(), PackProblem.Kind.BAD_TAG, cell.text()));
		return new TreeSet<>(own.stream().map(Cell::text).toList());
	}

	private int version(Located.Fields pack) {
		Located version = pack.byName().getOrDefault("version", new Located.Number(Position.FILE, "1"));
		if (version instanceof Located.Number number && number.digits().matches("[1-9]\\d{0,8}")) {
			return Integer.parseInt(number.digits());
		}
		problems.add(version.at(), PackProblem.Kind.BAD_VERSION, version.shape());
		return 1;
	}

	private LocalText title(Located.Fields pack, String fallback) {
		Located title = pack.byName().getOrDefault("title", new Located.Text(pack.at(), fallback));
		return switch (title) {
			case Located.Text text -> text.value().isBlank() ? LocalText.NONE : LocalText.english(text.value());
			case Located.Fields byLanguage -> titles(byLanguage);
			case Located other -> wrongTitle(other);
		};
	}

	private LocalText wrongTitle(Located title) {
		problems.add(title.at(), PackProblem.Kind.WRONG_SHAPE, "title", title.shape(), "{\"en\": \"…\"}");
		return LocalText.NONE;
	}

	private LocalText titles(Located.Fields byLanguage) {
		try {
			return new LocalText(fields.everyText(byLanguage));
		} catch (IllegalArgumentException badLanguage) {
			problems.add(byLanguage.at(), PackProblem.Kind.BAD_LANGUAGE, String.join(", ", byLanguage.byName().keySet()));
			return LocalText.NONE;
		}
	}

	private Optional<RawQuestion> question(Located item) {
		if (!(item instanceof Located.Fields question)) {
			problems.add(item.at(), PackProblem.Kind.WRONG_SHAPE, "questions", item.shape(), "{\"en\": \"…\", \"stage\": [\"goal\"]}");
			return Optional.empty();
		}
		fields.checkNames(question, QUESTION_FIELDS);
		return Optional.of(new RawQuestion(question.at(), fields.text(question, "key"), fields.text(question, "en"), fields.text(question, "de"),
				fields.texts(question, "stage"), fields.text(question, "type"), fields.texts(question, "triggers"), fields.flag(question, "only"),
				fields.texts(question, "audience"), fields.texts(question, "tags")));
	}
}
