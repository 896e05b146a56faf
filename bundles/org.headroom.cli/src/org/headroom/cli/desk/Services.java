package org.headroom.cli.desk;

import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.MethodCatalogue;

/** What other bundles provide. Asked for only when a command needs it, so that help is quick. */
public interface Services {

	Workspaces workspaces();

	MethodCatalogue methods();
}
