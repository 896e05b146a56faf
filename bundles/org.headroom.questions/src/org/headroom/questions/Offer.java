package org.headroom.questions;

/** A question on offer, and why. */
public record Offer(Question question, PickReason reason) {
}
