package org.headroom.distro.build;

import java.util.Locale;
import org.headroom.domain.words.Words;

/** Says what came of a build, for people who are to do something about it. */
public final class BuildWords {
	private final Words words;

	public BuildWords(Locale locale) {
		words = Words.of(BuildWords.class, locale);
	}

	/** What is in the way, and what would help. */
	public String obstacle(Obstacle obstacle) {
		return switch (obstacle) {
			case Obstacle.NoSuchFile none -> words.say("obstacle.noSuchFile", none.path());
			case Obstacle.NotARelease none -> words.say("obstacle.notARelease", none.path());
			case Obstacle.OtherRelease other -> words.say("obstacle.otherRelease", other.found(), other.running());
			case Obstacle.LacksPlatform lacks -> words.say("obstacle.lacksPlatform", lacks.platform());
			case Obstacle.NoPlugins none -> words.say("obstacle.noPlugins", none.path());
			case Obstacle.Missing missing -> words.say("obstacle.missing", missing.plugin(), missing.need());
			case Obstacle.Conflict two -> words.say("obstacle.conflict", two.one(), two.other());
			case Obstacle.ChangesHeadroom change -> words.say("obstacle.changesHeadroom", change.plugin(), change.part());
			case Obstacle.NeedsJava java -> words.say("obstacle.needsJava", java.plugin(), java.release());
			case Obstacle.Unsolved unsolved -> words.say("obstacle.unsolved", unsolved.detail());
			case Obstacle.Broken broken -> words.say("obstacle.broken", broken.file(), broken.detail());
			case Obstacle.NoSpace full -> words.say("obstacle.noSpace", full.folder());
			case Obstacle.NotWritable no -> words.say("obstacle.notWritable", no.folder(), no.detail());
			case Obstacle.NotOurs theirs -> words.say("obstacle.notOurs", theirs.folder());
			case Obstacle.Busy busy -> words.say("obstacle.busy", busy.folder());
			case Obstacle.BadKey bad -> words.say("obstacle.badKey", bad.file(), bad.detail());
			case Obstacle.InstallerFailed failed -> words.say("obstacle.installerFailed", failed.detail());
		};
	}

	/** What is not there, and why. */
	public String note(Note note) {
		return switch (note) {
			case Note.NotHere here -> words.say("note.notHere", here.system());
			case Note.NoProgram program -> words.say("note.noProgram", program.program(), program.hint());
			case Note.NotAsked asked -> words.say("note.notAsked");
			case Note.NotSigned unsigned -> words.say("note.notSigned");
		};
	}

	/** What a build is at. */
	public String step(Progress.Step step, String what) {
		return switch (step) {
			case READING -> words.say("step.reading", what);
			case BRANDING -> words.say("step.branding", what);
			case ASSEMBLING -> words.say("step.assembling", what);
			case PACKING -> words.say("step.packing", what);
			case INSTALLER -> words.say("step.installer", what);
			case SEALING -> words.say("step.sealing");
		};
	}

	/** @param folder that holds what was made */
	public String built(String folder) {
		return words.say("built", folder);
	}

	public String cancelled() {
		return words.say("cancelled");
	}

	/** Nobody said which release to build from. */
	public String noRelease() {
		return words.say("noRelease");
	}

	/** A key was named, and nobody said its password. @param variable that was expected to hold it */
	public String noPassword(String variable) {
		return words.say("noPassword", variable);
	}

	public String noPath(String typed) {
		return words.say("noPath", typed);
	}
}
