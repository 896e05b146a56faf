/**
 * Plugins at work: the guard that every call into them goes through ({@link org.headroom.domain.plugins.PluginGuard}), what they may see of a
 * person, and what they say in a session ({@link org.headroom.domain.plugins.PluginVoices}). Knows nothing of OSGi: which code is registered by
 * which bundle comes through {@link org.headroom.domain.plugins.CodePoints}.
 */
package org.headroom.domain.plugins;
