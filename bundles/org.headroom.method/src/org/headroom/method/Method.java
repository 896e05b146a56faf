package org.headroom.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A coaching method, whole, as a value. Made by {@link MethodDraft} or read from YAML; a session keeps
 * the one it began with, so a changed plugin changes no session that runs or is over.
 *
 * @param id           lower-case words joined by dots or dashes, such as {@code grow} or
 *                     {@code org.acme.discovery}; stored with every session
 * @param version      of the definition
 * @param title        how it is called
 * @param purpose      what it is for
 * @param notFor       when not to use it
 * @param source       where it comes from
 * @param stages       in their natural order, one or more
 * @param flow         how a session moves between them
 * @param outputs      what must be there before a session finishes
 * @param commitments  which promises a session must end with
 * @param suitability  when it fits
 * @param carriesOver  answers the next session begins with
 * @param fields       what the organisation wants recorded about the session as a whole, beside the stages
 * @param evaluation   what is made of the answers
 * @param brand        whose method it is
 * @param migrations   how answers of older versions are understood
 */
public record Method(String id, MethodVersion version, LocalText title, LocalText purpose, LocalText notFor, LocalText source,
		List<Stage> stages, Flow flow, List<Output> outputs, CommitmentRule commitments, Suitability suitability,
		List<CarryOver> carriesOver, List<Prompt> fields, Evaluation evaluation, Brand brand, List<Migration> migrations) {

	/**
	 * Checks that the parts fit together.
	 *
	 * @throws IllegalArgumentException naming the first part that does not
	 */
	public Method {
		Ident.check("method", id);
		stages = List.copyOf(stages);
		outputs = List.copyOf(outputs);
		carriesOver = List.copyOf(carriesOver);
		fields = List.copyOf(fields);
		migrations = List.copyOf(migrations);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("method " + id + " has no title");
		}
		if (stages.isEmpty()) {
			throw new IllegalArgumentException("method " + id + " has no stages");
		}
		Ident.checkUnique("stage", stages, Stage::id);
		Ident.checkUnique("prompt", Stream.concat(fields.stream(), stages.stream().flatMap(stage -> stage.prompts().stream())).toList(), Prompt::id);
		new References(stages, fields).check(flow, outputs, carriesOver, evaluation, migrations);
	}

	/** Starts a method with this id; see {@link MethodDraft}. */
	public static MethodDraft draft(String id) {
		return new MethodDraft(id);
	}

	/** The stage with this id, if there is one. */
	public Optional<Stage> stage(String stageId) {
		return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
	}

	/** The prompt with this id, in whichever stage it is asked, or the field. */
	public Optional<Prompt> prompt(String promptId) {
		return Stream.concat(prompts(), fields.stream()).filter(prompt -> prompt.id().equals(promptId)).findFirst();
	}

	/** The stage that asks this prompt; empty for a field of the session. */
	public Optional<Stage> stageOf(String promptId) {
		return stages.stream().filter(stage -> stage.prompt(promptId).isPresent()).findFirst();
	}

	/** All prompts in the order of the stages, without the fields. */
	public Stream<Prompt> prompts() {
		return stages.stream().flatMap(stage -> stage.prompts().stream());
	}

	/** The languages its title is written in, the author's own first. */
	public Set<String> languages() {
		return title.languages();
	}

	/**
	 * The answers of a session on an older version as far as this version understands them: under the ids
	 * of today, without those that no prompt takes any more.
	 *
	 * @param from the version they were given to
	 */
	public Map<String, Answer> understand(MethodVersion from, Map<String, Answer> answers) {
		return new Migrated(this, from).answers(answers);
	}

	/** The stage of this version that a stage of an older one has become, if there is one. */
	public Optional<Stage> stage(MethodVersion from, String stageId) {
		return stage(new Migrated(this, from).stage(stageId));
	}
}
