package org.headroom.method;

import java.util.List;

/** Where the wording of a prompt comes from when its stage opens. */
public sealed interface PromptSource {

	/** The prompt's own text, always the same. */
	record Fixed() implements PromptSource {
	}

	/**
	 * A question drawn from the organisation's question bank. Where the bank offers none that fits, the
	 * prompt's own text is asked.
	 *
	 * @param stage the stage tag a question must carry, such as {@code goal}; empty for any stage
	 * @param tags  the tags a question must carry, all of them; may be empty
	 */
	record FromBank(String stage, List<String> tags) implements PromptSource {

		/** @throws IllegalArgumentException when neither a stage nor a tag narrows the choice */
		public FromBank {
			tags = List.copyOf(tags);
			if (tags.stream().anyMatch(String::isBlank) || !stage.isEmpty() && stage.isBlank()) {
				throw new IllegalArgumentException("a stage or tag of the bank is blank");
			}
			if (stage.isEmpty() && tags.isEmpty()) {
				throw new IllegalArgumentException("a question from the bank needs a stage or a tag to be found by");
			}
		}
	}

	/**
	 * A wording that code of the plugin makes from the facts about the person. Where that code is
	 * missing or fails, the prompt's own text is asked.
	 *
	 * @param key the name under which the code is registered
	 */
	record Computed(String key) implements PromptSource {

		/** @throws IllegalArgumentException when the key is not plain */
		public Computed {
			Ident.check("computed prompt", key);
		}
	}
}
