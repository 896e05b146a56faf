package org.headroom.questions;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headroom.questions.Problems.Position;

/** Reads JSON into pieces that know their line and column. One thread, one reading. */
final class LocatedJson {
	private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
	private static final String BETWEEN = " \t\r\n,:";
	private static final int DEEPEST = 20;

	private final String text;
	private final JsonReader reader;
	private final Problems problems;
	private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

	private LocatedJson(String text, Problems problems) {
		this.text = text;
		this.reader = new JsonReader(new StringReader(text));
		this.problems = problems;
		reader.setStrictness(Strictness.STRICT);
		reader.setNestingLimit(DEEPEST);
		for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
			lineStarts.add(newline + 1);
		}
	}

	/** Empty, with a problem noted, when the text is no JSON. */
	static Optional<Located> read(String text, Problems problems) {
		LocatedJson json = new LocatedJson(text, problems);
		try {
			Located whole = json.piece(json.next());
			json.expectEnd();
			return Optional.of(whole);
		} catch (MalformedJsonException | EOFException | IllegalStateException notJson) {
			problems.add(json.reached(), PackProblem.Kind.NOT_JSON);
			return Optional.empty();
		} catch (IOException impossible) {
			throw new IllegalStateException("a text in memory can be read", impossible);
		}
	}

	private void expectEnd() throws IOException {
		if (reader.peek() != JsonToken.END_DOCUMENT) {
			throw new MalformedJsonException("more than one value");
		}
	}

	private Located piece(Position at) throws IOException {
		return switch (reader.peek()) {
			case BEGIN_OBJECT -> new Located.Fields(at, fields());
			case BEGIN_ARRAY -> new Located.Items(at, items());
			case STRING -> new Located.Text(at, reader.nextString());
			case NUMBER -> new Located.Number(at, reader.nextString());
			case BOOLEAN -> new Located.Flag(at, reader.nextBoolean());
			case NULL -> nothing(at);
			case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new MalformedJsonException("no value");
		};
	}

	private Located nothing(Position at) throws IOException {
		reader.nextNull();
		return new Located.Nothing(at);
	}

	private Map<String, Located> fields() throws IOException {
		Map<String, Located> byName = new LinkedHashMap<>();
		reader.beginObject();
		for (Position at = next(); reader.hasNext(); at = next()) {
			String name = reader.nextName();
			if (byName.put(name, piece(next())) != null) {
				problems.add(at, PackProblem.Kind.FIELD_TWICE, name);
			}
		}
		reader.endObject();
		return byName;
	}

	private List<Located> items() throws IOException {
		List<Located> all = new ArrayList<>();
		reader.beginArray();
		for (Position at = next(); reader.hasNext(); at = next()) {
			all.add(piece(at));
		}
		reader.endArray();
		return all;
	}

	/** Where the next piece begins; to be asked before the reader looks ahead. */
	private Position next() {
		Position after = reached();
		int at = Math.min(text.length(), lineStarts.get(after.line() - 1) + after.column() - 1);
		while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		int line = after.line();
		while (line < lineStarts.size() && lineStarts.get(line) <= at) {
			line++;
		}
		return new Position(line, at - lineStarts.get(line - 1) + 1);
	}

	/** How far the reader has come. It tells so only in its description of itself. */
	private Position reached() {
		Matcher place = PLACE.matcher(reader.toString());
		return place.find() ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))) : new Position(1, 1);
	}
}
