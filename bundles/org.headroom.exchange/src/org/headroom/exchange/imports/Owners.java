package org.headroom.exchange.imports;

import java.util.HashSet;
import java.util.Set;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.FindingKind;

/** Whose deals the file holds. */
final class Owners {
	private final NameBook names;
	private final Set<String> owning = new HashSet<>();

	Owners(NameBook names) {
		this.names = names;
	}

	/** The name as it is spelt elsewhere; tells of names that are blank, new, or spelt another way. */
	String of(String written, long line, Voice voice) {
		if (written.isEmpty()) {
			voice.tell(FindingKind.BLANK_OWNER, line, Field.OWNER, "", "");
			return "";
		}
		if (!names.knows(written)) {
			voice.tell(FindingKind.OWNER_WITHOUT_PERSON, line, Field.OWNER, written, "");
			return names.note(written);
		}
		String right = names.of(written);
		if (!right.equals(written)) {
			voice.tell(FindingKind.NAME_SPELLING, line, Field.OWNER, written, right);
		}
		return right;
	}

	/** Notes that a deal of theirs was brought in. */
	void owns(String owner) {
		if (!owner.isEmpty()) {
			owning.add(NameBook.key(owner));
		}
	}

	/** Keys of all who own a deal. */
	Set<String> keys() {
		return owning;
	}
}
