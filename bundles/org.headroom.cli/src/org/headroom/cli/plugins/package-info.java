/** {@code headroom plugins …}: what {@code org.headroom.install} does, as commands. */
package org.headroom.cli.plugins;
