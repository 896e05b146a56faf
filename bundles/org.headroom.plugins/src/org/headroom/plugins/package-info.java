/**
 * The guard between Headroom and the plugins, as the framework sees it: which bundles are plugins, what code they registered, the checkpoints
 * woven into their classes, and the file that remembers who failed. The rules are the domain's, {@code org.headroom.domain.plugins}.
 */
package org.headroom.plugins;
