package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.method.Guard;
import org.headroom.method.Loop;
import org.headroom.method.StageTrait;
import org.snakeyaml.engine.v2.nodes.Node;

/** How the stages of a file hang together, with the places that say so; collected while it is read, mistakes or not. */
final class Outline {

	private final List<Place> places = new ArrayList<>();
	private final List<Way> ways = new ArrayList<>();
	private final List<Round> rounds = new ArrayList<>();
	private final List<Counted> counted = new ArrayList<>();
	private boolean whole = true;

	/** A stage. */
	record Place(Node at, String id, Set<StageTrait> traits, List<String> prompts) {

		boolean is(StageTrait trait) {
			return traits.contains(trait);
		}
	}

	/** A transition. */
	record Way(Node at, String from, String to, Guard guard) {
	}

	/** A loop, and where its condition stands. */
	record Round(Node until, Loop loop) {
	}

	/** A metric that counts the rounds of a stage. */
	record Counted(Node at, String stage) {
	}

	void stage(Node at, Optional<String> id, Set<StageTrait> traits, List<String> prompts) {
		whole &= id.isPresent();
		id.ifPresent(known -> places.add(new Place(at, known, traits, prompts)));
	}

	void way(Node at, Optional<String> from, Optional<String> to, Guard guard) {
		whole &= from.isPresent() && to.isPresent();
		from.ifPresent(start -> to.ifPresent(end -> ways.add(new Way(at, start, end, guard))));
	}

	void round(Node until, Loop loop) {
		rounds.add(new Round(until, loop));
	}

	void counted(Node at, String stage) {
		counted.add(new Counted(at, stage));
	}

	/** Says that some of the ways were not readable. */
	void torn() {
		whole = false;
	}

	/** Whether every stage and transition was readable, so that it makes sense to ask where they lead. */
	boolean isWhole() {
		return whole && !places.isEmpty();
	}

	List<Place> places() {
		return List.copyOf(places);
	}

	Optional<Place> place(String id) {
		return places.stream().filter(place -> place.id().equals(id)).findFirst();
	}

	/** The stage that asks this prompt; empty for a field of the session. */
	Optional<Place> asking(String prompt) {
		return places.stream().filter(place -> place.prompts().contains(prompt)).findFirst();
	}

	List<Way> from(String stage) {
		return ways.stream().filter(way -> way.from().equals(stage)).toList();
	}

	List<Round> rounds() {
		return List.copyOf(rounds);
	}

	List<Counted> counted() {
		return List.copyOf(counted);
	}

	/** The stages of a loop. */
	List<Place> within(Loop loop) {
		int first = place(loop.from()).map(places::indexOf).orElse(0);
		int last = place(loop.to()).map(places::indexOf).orElse(-1);
		return first <= last ? places.subList(first, last + 1) : List.of();
	}
}
