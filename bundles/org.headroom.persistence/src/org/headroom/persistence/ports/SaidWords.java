package org.headroom.persistence.ports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.method.AnswerText;
import org.headroom.method.Visibility;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Moments;
import org.headroom.persistence.sql.Sql;

/** Finds words in answers and insights by passing over their texts. */
final class SaidWords {
	/** An answer's stored form holds words of its own, such as {@code text}: some of what the database finds is not there. */
	private static final int SPARE = 200;
	private static final String ANSWERS = """
			SELECT answer.session_id, person_id, prompt_id, body, visibility, answered_at FROM answer
			JOIN coaching_session ON coaching_session.id = answer.session_id WHERE %s ORDER BY answered_at DESC LIMIT %d""";
	private static final String INSIGHTS = """
			SELECT session_id, person_id, words, visibility, seen_at FROM insight WHERE %s ORDER BY seen_at DESC LIMIT %d""";

	private final Database database;

	SaidWords(Database database) {
		this.database = database;
	}

	List<FoundWords> containing(List<String> words, int most) {
		return words.isEmpty() ? List.of() : database.call("searching sessions", connection -> Stream.concat(answers(connection, words, most), insights(connection, words, most))
				.sorted(Comparator.comparing(FoundWords::at).reversed()).limit(most).toList());
	}

	private static Stream<FoundWords> answers(Connection connection, List<String> words, int most) throws SQLException {
		Object[] patterns = words.stream().map(word -> Sql.containing(word.replace("\\", "\\\\").replace("\"", "\\\""))).toArray();
		return Sql.list(connection, ANSWERS.formatted(each("body", words), 5 * most + SPARE), SaidWords::answer, patterns).stream()
				.filter(found -> words.stream().allMatch(found.text().toLowerCase(Locale.ROOT)::contains));
	}

	private static Stream<FoundWords> insights(Connection connection, List<String> words, int most) throws SQLException {
		return Sql.list(connection, INSIGHTS.formatted(each("words", words), most), SaidWords::insight, words.stream().map(Sql::containing).toArray()).stream();
	}

	private static String each(String column, List<String> words) {
		return words.stream().map(word -> "LOWER(" + column + ") LIKE ? ESCAPE '!'").collect(Collectors.joining(" AND "));
	}

	private static FoundWords answer(ResultSet row) throws SQLException {
		return new FoundWords(row.getLong(1), row.getLong(2), FoundWords.Kind.ANSWER, row.getString(3), AnswerText.read(row.getString(4)).plain(Locale.ROOT),
				Visibility.valueOf(row.getString(5)), Moments.of(row.getLong(6)));
	}

	private static FoundWords insight(ResultSet row) throws SQLException {
		return new FoundWords(row.getLong(1), row.getLong(2), FoundWords.Kind.INSIGHT, "", row.getString(3), Visibility.valueOf(row.getString(4)), Moments.of(row.getLong(5)));
	}
}
