package org.headroom.method;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the conversation.
 *
 * @param id      unique within the method
 * @param title   one or two words
 * @param purpose why the two are here, in a sentence; may be {@link LocalText#NONE}
 * @param timeBox how long it is meant to take
 * @param traits  what makes it special; empty for a plain stage
 * @param prompts what is asked, in this order
 * @param outputs what must be there before the stage closes, beside its required prompts
 * @param page    key of a page of the plugin's own that shows the stage in the workbench; empty for the form
 *                that serves every stage, which also stands in where the page is missing or fails
 */
public record Stage(String id, LocalText title, LocalText purpose, TimeBox timeBox, Set<StageTrait> traits,
		List<Prompt> prompts, List<Output> outputs, String page) {

	/** @throws IllegalArgumentException when the title is missing or a prompt's id occurs twice */
	public Stage {
		Ident.check("stage", id);
		traits = Sets.ordered(StageTrait.class, traits);
		prompts = List.copyOf(prompts);
		outputs = List.copyOf(outputs);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("stage " + id + " has no title");
		}
		Ident.checkUnique("prompt", prompts, Prompt::id);
		if (!page.isEmpty()) {
			Ident.check("page", page);
		}
	}

	/** A stage that the form shows. */
	public Stage(String id, LocalText title, LocalText purpose, TimeBox timeBox, Set<StageTrait> traits, List<Prompt> prompts, List<Output> outputs) {
		this(id, title, purpose, timeBox, traits, prompts, outputs, "");
	}

	/** A plain stage without a purpose or outputs of its own. */
	public static Stage of(String id, LocalText title, TimeBox timeBox, List<Prompt> prompts) {
		return new Stage(id, title, LocalText.NONE, timeBox, Set.of(), prompts, List.of());
	}

	/** The prompt with this id, if it is asked in this stage. */
	public Optional<Prompt> prompt(String promptId) {
		return prompts.stream().filter(prompt -> prompt.id().equals(promptId)).findFirst();
	}

	/** Whether it has this trait. */
	public boolean is(StageTrait trait) {
		return traits.contains(trait);
	}
}
