package org.headroom.method.yaml.bundles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.Refusal;

/** What the providers that are present offer, duplicates refused. */
final class Offers {

	private final Map<Long, Offer> offers = new ConcurrentSkipListMap<>();

	/**
	 * @param order    the smaller, the earlier the provider came
	 * @param bundle   the symbolic name of its bundle
	 * @param provider not called before somebody asks
	 */
	void add(long order, String bundle, MethodProvider provider) {
		offers.put(order, new Offer(bundle, provider));
	}

	void remove(long order) {
		offers.remove(order);
	}

	List<Method> all() {
		return byId().values().stream().filter(claims -> claims.size() == 1).map(claims -> claims.getFirst().method()).toList();
	}

	Optional<Method> method(String id) {
		return all().stream().filter(method -> method.id().equals(id)).findFirst();
	}

	List<Refusal> refusals() {
		List<Refusal> refusals = new ArrayList<>();
		offers.values().forEach(offer -> offer.failure().ifPresent(reason -> refusals.add(new Refusal.Failed(offer.bundle(), reason))));
		byId().forEach((id, claims) -> {
			if (claims.size() > 1) {
				refusals.add(new Refusal.SameId(id, claims.stream().map(Claim::bundle).toList()));
			}
		});
		return List.copyOf(refusals);
	}

	private Map<String, List<Claim>> byId() {
		return offers.values().stream().flatMap(offer -> new LinkedHashSet<>(offer.methods()).stream().map(method -> new Claim(offer.bundle(), method)))
				.collect(Collectors.groupingBy(claim -> claim.method().id(), TreeMap::new, Collectors.toList()));
	}

	private record Claim(String bundle, Method method) {
	}
}
