package org.headroom.install.p2;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.equinox.p2.core.ProvisionException;

/** The Headroom that plugins are installed into. */
interface Installation {

	/** Its folder, in which the policy may be. */
	Path folder();

	/**
	 * What is installed in it.
	 *
	 * @param shipped ids of plugins that came along
	 * @throws ProvisionException when p2's own record of it can't be read
	 */
	Base base(Agent agent, Set<String> shipped) throws ProvisionException;
}
