package org.headroom.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.Folded;
import org.headroom.exchange.findings.FindingKind;

/**
 * The id by which the next import knows a deal again: the CRM's, with its capitals, as Salesforce's ids of 15
 * characters differ by them. Without a column of ids it is made of name, account, salesperson and creation
 * date; deals alike in all four are numbered in the order of the file.
 */
final class DealKeys {
	private static final int LONGEST = 200;

	private final Voice voice;
	private final SeenIds seen = new SeenIds();
	private final Map<String, Integer> repeated = new HashMap<>();
	private final MessageDigest digest;

	DealKeys(Voice voice) {
		this.voice = voice;
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}

	/** The CRM's id; empty for a row that has none, or one that was there before. */
	Optional<String> given(long line, String id) {
		if (id.isEmpty()) {
			voice.tell(FindingKind.BLANK_ID, line, Field.DEAL_ID, "", "");
			return Optional.empty();
		}
		if (!seen.add(id)) {
			voice.tell(FindingKind.DUPLICATE_ID, line, Field.DEAL_ID, id, "");
			return Optional.empty();
		}
		return Optional.of(id.length() <= LONGEST ? id : print(id));
	}

	/** An id for a file without a column of them; empty for a row that names nothing. */
	Optional<String> made(long line, String name, String account, String owner, String created) {
		if (name.isEmpty() && account.isEmpty() && owner.isEmpty()) {
			voice.tell(FindingKind.BLANK_ID, line, "", "");
			return Optional.empty();
		}
		String key = print(Folded.letters(name) + '\n' + Folded.letters(account) + '\n' + Folded.name(owner) + '\n' + created);
		if (seen.add(key)) {
			return Optional.of(key);
		}
		voice.tell(FindingKind.REPEATED_DEAL, line, name.isEmpty() ? account : name, "");
		return Optional.of(key + "-" + (repeated.merge(key, 1, Integer::sum) + 1));
	}

	private String print(String text) {
		return "~" + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
	}
}
