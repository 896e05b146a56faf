package org.acme.coaching;

import java.util.List;
import java.util.Locale;

import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.PromiseFact;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;
import org.osgi.service.component.annotations.Component;

/** Adds what is promised and not yet kept to the record of a session, with its day. */
@Component
public final class OpenPromises implements WritesReport {

	@Override
	public String key() {
		return "org.acme.coaching.promised";
	}

	@Override
	public List<Block> write(PersonFacts facts, SessionFact session, Locale locale) {
		List<List<String>> rows = facts.promises().stream().map(promise -> List.of(promise.what(), due(promise))).toList();
		return rows.isEmpty() ? List.of() : List.of(new Block.Table(headings(locale), rows));
	}

	private static List<String> headings(Locale locale) {
		return locale.getLanguage().equals("de") ? List.of("Noch offen", "Bis") : List.of("Still open", "By");
	}

	private static String due(PromiseFact promise) {
		return promise.due().map(Object::toString).orElse("");
	}
}
