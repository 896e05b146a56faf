/**
 * The Plugins view: what is installed and how it does, where plugins come from, and what sites offer. What it says is decided by
 * {@code PluginsView} and {@code PluginWords}, without a display; everything it does goes through {@code PluginsWork}, off the
 * display thread.
 */
package org.headroom.ui.plugins;
