package org.headroom.ui.questions;

/**
 * Something to filter by or to give a question, and what it is called.
 *
 * @param <V> what it stands for
 */
record Choice<V>(V value, String label) {
}
