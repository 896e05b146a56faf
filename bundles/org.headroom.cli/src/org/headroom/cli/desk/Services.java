package org.headroom.cli.desk;

import java.util.Optional;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.yaml.KnownCode;

/** What other bundles provide. Asked for only when a command needs it, so that help is quick. */
public interface Services {

	Workspaces workspaces();

	MethodCatalogue methods();

	/** The keys of the code that plugins brought; empty where nobody knows. */
	default Optional<KnownCode> code() {
		return Optional.empty();
	}
}
