package org.headroom.method.yaml.bundles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.method.Method;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.folders.Shelf;
import org.headroom.method.yaml.folders.Shelf.Found;

/** What the providers that are present, and the folders, offer; duplicates refused. */
final class Offers {

	private final Map<Long, Shelf> offers = new ConcurrentSkipListMap<>();
	private final Supplier<List<Shelf>> folders;

	/** @param folders asked anew each time */
	Offers(Supplier<List<Shelf>> folders) {
		this.folders = folders;
	}

	/**
	 * @param order the smaller, the earlier it came
	 * @param shelf not looked at before somebody asks
	 */
	void add(long order, Shelf shelf) {
		offers.put(order, shelf);
	}

	void remove(long order) {
		offers.remove(order);
	}

	List<Method> all() {
		return unclaimed().map(Found::method).toList();
	}

	Optional<Method> method(String id) {
		return all().stream().filter(method -> method.id().equals(id)).findFirst();
	}

	Optional<Origin> origin(String id) {
		return unclaimed().filter(found -> found.method().id().equals(id)).map(Found::origin).findFirst();
	}

	List<Refusal> refusals() {
		List<Refusal> refusals = new ArrayList<>(shelves().flatMap(shelf -> shelf.refusals().stream()).toList());
		byId().forEach((id, claims) -> {
			if (claims.size() > 1) {
				refusals.add(new Refusal.SameId(id, claims.stream().map(claim -> claim.origin().name()).toList()));
			}
		});
		return List.copyOf(refusals);
	}

	private Stream<Found> unclaimed() {
		return byId().values().stream().filter(claims -> claims.size() == 1).map(List::getFirst);
	}

	private Stream<Shelf> shelves() {
		return Stream.concat(offers.values().stream(), folders.get().stream());
	}

	private Map<String, List<Found>> byId() {
		return shelves().flatMap(shelf -> new LinkedHashSet<>(shelf.found()).stream())
				.collect(Collectors.groupingBy(found -> found.method().id(), TreeMap::new, Collectors.toList()));
	}
}
