package org.headroom.persistence.ports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;

/** The question bank's questions and their uses. */
public final class JpaQuestions implements Questions {
	static final Rows<Question> QUESTIONS = Rows.of(Question.class, Map.of("key", "question_key"));
	static final Rows<QuestionUse> USES = Rows.of(QuestionUse.class);
	private static final String SELECT = "SELECT " + QUESTIONS.columns() + " FROM question ";
	private static final String SELECT_USES = "SELECT " + USES.columns() + " FROM question_use ";
	private static final String SET_RETIRED = "UPDATE question SET retired = ?, version = version + 1 WHERE id = ? AND retired <> ?";

	private final Database database;
	private final Mapping mapping;

	public JpaQuestions(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public Optional<Question> byId(long id) {
		return database.call("reading a question", connection -> Sql.first(connection, SELECT + "WHERE id = ?", QUESTIONS, id));
	}

	@Override
	public Optional<Question> byKey(String key) {
		return database.call("reading a question", connection -> Sql.first(connection, SELECT + "WHERE question_key = ?", QUESTIONS, key));
	}

	@Override
	public List<Question> all(boolean includeRetired) {
		return database.call("reading questions", connection -> Sql.list(connection,
				SELECT + (includeRetired ? "" : "WHERE retired = FALSE ") + "ORDER BY id", QUESTIONS));
	}

	@Override
	public void save(Question question) {
		mapping.save("question " + question.id(), question);
	}

	@Override
	public void saveAll(Collection<Question> questions) {
		mapping.saveAll(questions.size() + " questions", questions);
	}

	@Override
	public void retire(long id) {
		setRetired(id, true);
	}

	@Override
	public void restore(long id) {
		setRetired(id, false);
	}

	private void setRetired(long id, boolean retired) {
		database.run("retiring or restoring a question", connection -> Sql.update(connection, SET_RETIRED, retired, id, retired));
	}

	@Override
	public void record(QuestionUse use) {
		mapping.save("question use " + use.id(), use);
	}

	@Override
	public List<QuestionUse> usesOf(long personId) {
		return database.call("reading uses of questions",
				connection -> Sql.list(connection, SELECT_USES + "WHERE person_id = ? ORDER BY asked_on DESC, id DESC", USES, personId));
	}

	@Override
	public List<QuestionUse> usesIn(long sessionId) {
		return database.call("reading uses of questions",
				connection -> Sql.list(connection, SELECT_USES + "WHERE session_id = ? ORDER BY asked_on, id", USES, sessionId));
	}
}
