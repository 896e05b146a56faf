package org.headroom.domain.plugins;

/**
 * The wording of a prompt for one session.
 *
 * @param computed whether a plugin's code made it from the facts; else it is the prompt's own text
 */
public record Asked(String text, boolean computed) {
}
