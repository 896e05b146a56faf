package org.headroom.persistence.ports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Moments;
import org.headroom.persistence.sql.Sql;

/** Drafts, a row for each field. */
public final class SqlDrafts implements Drafts {
	private static final String ALL = "SELECT form, subject, field, words, kept_at FROM draft ORDER BY kept_at DESC, form, subject, field";
	private static final String FORGET = "DELETE FROM draft WHERE form = ? AND subject = ?";

	private final Database database;

	public SqlDrafts(Database database) {
		this.database = database;
	}

	private record Field(Draft.Key key, String name, String words, long at) {
	}

	@Override
	public List<Draft> all() {
		List<Field> fields = database.call("reading drafts", connection -> Sql.list(connection, ALL,
				row -> new Field(new Draft.Key(row.getString(1), row.getString(2)), row.getString(3), row.getString(4), row.getLong(5))));
		Map<Draft.Key, List<Field>> byDraft = new LinkedHashMap<>();
		fields.forEach(field -> byDraft.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field));
		return byDraft.values().stream().map(SqlDrafts::draft).toList();
	}

	private static Draft draft(List<Field> fields) {
		Map<String, String> words = new LinkedHashMap<>();
		fields.forEach(field -> words.put(field.name(), field.words()));
		return new Draft(fields.getFirst().key(), words, Moments.of(fields.getFirst().at()));
	}

	@Override
	public void keep(Draft draft) {
		database.run("keeping a draft", connection -> {
			Sql.update(connection, FORGET, draft.key().form(), draft.key().subject());
			for (Map.Entry<String, String> field : draft.words().entrySet()) {
				Sql.update(connection, "INSERT INTO draft (form, subject, field, words, kept_at) VALUES (?, ?, ?, ?, ?)", draft.key().form(), draft.key().subject(),
						field.getKey(), field.getValue(), draft.at());
			}
		});
	}

	@Override
	public void forget(Draft.Key key) {
		database.run("forgetting a draft", connection -> Sql.update(connection, FORGET, key.form(), key.subject()));
	}
}
