package org.headroom.distro.build;

/** What was not made, and why, where the rest was. {@link BuildWords} says it in plain words. */
public sealed interface Note {

	/** No installer: it is only made on Linux. */
	record NotHere(String system) implements Note {
	}

	/** No installer: a program is missing. */
	record NoProgram(String program, String hint) implements Note {
	}

	/** No installer: nobody asked for one. */
	record NotAsked() implements Note {
	}

	/** Nothing is signed: no key was named. */
	record NotSigned() implements Note {
	}
}
