package org.headroom.method;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Folders whose files bring methods, beside those of bundles: whoever opens a workspace hands over its folder here.
 * A service; safe on any thread, and returns at once.
 */
@ProviderType
public interface MethodFolders {

	/** What the folder is called inside a workspace. */
	String NAME = "methods";

	/**
	 * Offers the methods in the {@code .yaml} and {@code .yml} files of this folder, in the {@link MethodCatalogue}, from now
	 * on. A file that is changed, added or taken away counts within two seconds. One with mistakes leaves the version that
	 * was last right on offer, and is told of by {@link Refusal.Mistaken}.
	 *
	 * @param folder need not be there yet
	 * @return to be closed when the workspace is left; its methods are not on offer any more then
	 */
	Subscription watch(Path folder);
}
