package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.method.yaml.MethodSchema;

/** {@code methods schema}: the JSON Schema of method files, for editors; needs no workspace. */
final class MethodsSchemaVerb implements Verb {

	@Override
	public String name() {
		return "schema";
	}

	@Override
	public Exit run(Call call) {
		call.terminal().say(MethodSchema.text().strip());
		return Exit.OK;
	}
}
