package org.headroom.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.headroom.questions.RawQuestion.Cell;

/** Takes values of the shape that is wanted out of JSON objects, and notes where they have another. One thread, one reading. */
final class JsonFields {
	private final Problems problems;

	JsonFields(Problems problems) {
		this.problems = problems;
	}

	void checkNames(Located.Fields object, Set<String> known) {
		Set<String> sorted = new TreeSet<>(known);
		object.byName().forEach((name, value) -> {
			if (!known.contains(name)) {
				problems.add(value.at(), PackProblem.Kind.UNKNOWN_FIELD, name, Vocabulary.nearest(name, sorted).orElseGet(() -> String.join(", ", sorted)));
			}
		});
	}

	/** Empty where the field is missing. */
	Cell text(Located.Fields object, String name) {
		Located value = object.byName().get(name);
		if (value == null) {
			return new Cell(object.at(), "");
		}
		if (value instanceof Located.Text text) {
			return new Cell(text.at(), text.value().strip());
		}
		problems.add(value.at(), PackProblem.Kind.WRONG_SHAPE, name, value.shape(), "\"…\"");
		return new Cell(value.at(), "");
	}

	/** A list of texts, or one text alone. */
	List<Cell> texts(Located.Fields object, String name) {
		Located value = object.byName().get(name);
		return switch (value) {
			case null -> List.of();
			case Located.Text one -> List.of(new Cell(one.at(), one.value().strip()));
			case Located.Items items -> items.all().stream().flatMap(item -> textIn(item, name)).toList();
			case Located other -> wrongList(other, name);
		};
	}

	private Stream<Cell> textIn(Located item, String name) {
		if (item instanceof Located.Text text) {
			return Stream.of(new Cell(text.at(), text.value().strip()));
		}
		problems.add(item.at(), PackProblem.Kind.WRONG_SHAPE, name, item.shape(), "[\"…\"]");
		return Stream.of();
	}

	private List<Cell> wrongList(Located value, String name) {
		problems.add(value.at(), PackProblem.Kind.WRONG_SHAPE, name, value.shape(), "[\"…\"]");
		return List.of();
	}

	/** False where the field is missing. */
	boolean flag(Located.Fields object, String name) {
		Located value = object.byName().get(name);
		if (value instanceof Located.Flag flag) {
			return flag.value();
		}
		if (value != null) {
			problems.add(value.at(), PackProblem.Kind.WRONG_SHAPE, name, value.shape(), "true");
		}
		return false;
	}

	List<Located> items(Located.Fields object, String name) {
		Located value = object.byName().get(name);
		return switch (value) {
			case null -> missing(object, name);
			case Located.Items items -> items.all();
			case Located other -> wrongItems(other, name);
		};
	}

	private List<Located> missing(Located.Fields object, String name) {
		problems.add(object.at(), PackProblem.Kind.MISSING_FIELD, name);
		return List.of();
	}

	private List<Located> wrongItems(Located value, String name) {
		problems.add(value.at(), PackProblem.Kind.WRONG_SHAPE, name, value.shape(), "[{…}]");
		return List.of();
	}

	Map<String, String> everyText(Located.Fields object) {
		Map<String, String> texts = new LinkedHashMap<>();
		object.byName().forEach((name, value) -> texts.put(name, text(object, name).text()));
		return texts;
	}
}
