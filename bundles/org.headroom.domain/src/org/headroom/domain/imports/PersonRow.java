package org.headroom.domain.imports;

/**
 * What an import knows of one person; a person is known again by name.
 *
 * @param manager the manager's name, who becomes a person too; empty where unknown
 * @param office empty where unknown
 * @param email empty where unknown
 */
public record PersonRow(String name, String manager, String office, String email) {
	public PersonRow {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a person needs a name");
		}
		name = name.strip();
		manager = manager.strip();
		office = office.strip();
		email = email.strip();
	}
}
