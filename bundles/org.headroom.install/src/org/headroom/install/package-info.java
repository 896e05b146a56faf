/**
 * Plugins: where they come from, what they are, and changing which of them are here. {@link org.headroom.install.Plugins}
 * is the service for both faces; every answer is a value, and everything that can stand in the way is a
 * {@link org.headroom.install.Reason} that {@link org.headroom.install.Sentences} says in plain words.
 */
package org.headroom.install;
