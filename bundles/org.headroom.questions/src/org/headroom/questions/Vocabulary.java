package org.headroom.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ids a pack may use, so that a slip of the pen is found and not kept as a new id. Labels are free.
 *
 * @param stages where questions may be asked
 * @param triggers situations they may fit
 */
public record Vocabulary(Set<String> stages, Set<String> triggers) {
	/** Stages of GROW, and what comes before and after any method. */
	public static final List<String> SHIPPED_STAGES = List.of("opening", "goal", "reality", "options", "will", "closing");
	/** Labels the shipped questions carry. */
	public static final List<String> SHIPPED_TAGS = List.of(PickContext.TOUCH, PickContext.PIPELINE, "customer", "craft", "learning", "team",
			"career", "energy", "time", "promise");
	private static final int NEAR = 2;

	public Vocabulary {
		stages = Tokens.ordered(stages);
		triggers = Tokens.ordered(triggers);
	}

	/** What the product knows. */
	public static Vocabulary shipped() {
		return new Vocabulary(Tokens.ordered(SHIPPED_STAGES), Tokens.ordered(Arrays.stream(Trigger.values()).map(Trigger::id).toList()));
	}

	/** Also these stages: those of the methods that are installed, or of a pack's own. */
	public Vocabulary withStages(Collection<String> more) {
		return new Vocabulary(union(stages, more), triggers);
	}

	/** Also these situations. */
	public Vocabulary withTriggers(Collection<String> more) {
		return new Vocabulary(stages, union(triggers, more));
	}

	/** The known id that is nearest to a mistyped one; empty when none is near. */
	static Optional<String> nearest(String typed, Collection<String> known) {
		return known.stream().filter(id -> distance(typed, id) <= NEAR).min((one, other) -> distance(typed, one) - distance(typed, other));
	}

	/** Insertions, deletions and replacements from one to the other (Levenshtein). */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		Arrays.setAll(row, column -> column);
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

	private static Set<String> union(Collection<String> some, Collection<String> more) {
		return Tokens.ordered(Stream.concat(some.stream(), more.stream()).toList());
	}
}
