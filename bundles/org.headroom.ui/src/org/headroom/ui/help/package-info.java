/**
 * The guide for those who write methods and plugins, as it lies in the bundles it is about: what a clone shows as README.md, the help shows
 * too. {@code GuidePage} reads it, without a display.
 */
package org.headroom.ui.help;
