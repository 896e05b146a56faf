/**
 * How Headroom's own bundles call into a plugin: through one guard that names the bundle behind whatever goes wrong.
 * A plugin author needs nothing of it. It is exported because every bundle that calls plugins uses it, and because
 * {@link org.headroom.method.guard.Checkpoint} is woven into the classes of plugins.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method.guard;
