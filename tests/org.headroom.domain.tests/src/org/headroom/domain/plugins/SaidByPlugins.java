package org.headroom.domain.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;

/** Code of plugins as a test words it, a code point each. */
final class SaidByPlugins {
	private SaidByPlugins() {
	}

	static AsksComputed asks(String key, Function<PersonFacts, Optional<String>> asked) {
		return new AsksComputed() {

			@Override
			public String key() {
				return key;
			}

			@Override
			public Optional<String> ask(PersonFacts facts, Locale locale) {
				return asked.apply(facts);
			}
		};
	}

	static SeesInsight sees(int least, List<SeesInsight.Seen> seen) {
		return sees(least, seen, facts -> facts);
	}

	static SeesInsight sees(int least, List<SeesInsight.Seen> seen, Function<PersonFacts, Object> looking) {
		return new SeesInsight() {

			@Override
			public String key() {
				return "org.acme.eye";
			}

			@Override
			public int leastN() {
				return least;
			}

			@Override
			public List<Seen> look(PersonFacts facts, Locale locale) {
				looking.apply(facts);
				return seen;
			}
		};
	}

	static MeasuredBy measures(Function<SessionFact, OptionalDouble> measured) {
		return new MeasuredBy() {

			@Override
			public String key() {
				return "org.acme.count";
			}

			@Override
			public OptionalDouble measure(PersonFacts facts, SessionFact session) {
				return measured.apply(session);
			}
		};
	}

	interface Writing {
		List<WritesReport.Block> write(PersonFacts facts, SessionFact session);
	}

	static WritesReport writes(Writing writing) {
		return new WritesReport() {

			@Override
			public String key() {
				return "org.acme.page";
			}

			@Override
			public List<Block> write(PersonFacts facts, SessionFact session, Locale locale) {
				return writing.write(facts, session);
			}
		};
	}
}
