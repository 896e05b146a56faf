package org.headroom.exchange.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headroom.domain.words.Words;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.Table;

/** What became of files somebody wants to import without a look at their columns. */
public sealed interface Planned {

	/** One sentence or two for the person. */
	String sentence(Locale locale);

	/** They can be imported as they are. */
	record Ready(ImportPlan plan) implements Planned {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Planned.class, locale).say("planned.ready", plan.source());
		}
	}

	/** One of them is no table. */
	record NotReadable(Probe probe) implements Planned {
		@Override
		public String sentence(Locale locale) {
			return probe.sentence(locale);
		}
	}

	/** A column that is needed was not recognised: somebody has to say which it is. */
	record NotUnderstood(Table table, Mapping mapping) implements Planned {
		@Override
		public String sentence(Locale locale) {
			Words words = Words.of(Planned.class, locale);
			String or = words.say("planned.or");
			String missing = mapping.missing().stream()
					.map(group -> group.stream().sorted().map(field -> field.label(locale)).collect(Collectors.joining(or)))
					.collect(Collectors.joining("; "));
			return words.say("planned.notUnderstood", table.name(), missing, String.join(", ", table.headers()));
		}
	}

	/** Two files of one kind, or nothing but a list of products. */
	record NoPlan(List<String> names) implements Planned {
		public NoPlan {
			names = List.copyOf(names);
		}

		@Override
		public String sentence(Locale locale) {
			return Words.of(Planned.class, locale).say("planned.noPlan", String.join(", ", names));
		}
	}
}
