package org.headroom.domain.rules;

/** A service: the rules chosen at this moment. Any thread. */
@FunctionalInterface
public interface RulesInForce {

	Rules get();
}
