package org.headroom.persistence.ports;

import java.util.Optional;
import org.headroom.domain.workspace.Settings;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Sql;

/** Settings, one row each. */
public final class SqlSettings implements Settings {
	private final Database database;

	public SqlSettings(Database database) {
		this.database = database;
	}

	@Override
	public Optional<String> get(String name) {
		return database.call("reading a setting",
				connection -> Sql.first(connection, "SELECT content FROM setting WHERE name = ?", row -> row.getString(1), name));
	}

	@Override
	public void put(String name, String value) {
		database.run("keeping a setting", connection -> {
			if (Sql.update(connection, "UPDATE setting SET content = ? WHERE name = ?", value, name) == 0) {
				Sql.update(connection, "INSERT INTO setting (name, content) VALUES (?, ?)", name, value);
			}
		});
	}

	@Override
	public void remove(String name) {
		database.run("removing a setting", connection -> Sql.update(connection, "DELETE FROM setting WHERE name = ?", name));
	}
}
