package org.headroom.method;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * All the methods on offer right now. A service; every call looks at the providers present at that
 * moment, so keep the {@link Method}, not the catalogue's answer, through a session. Safe on any thread;
 * the first call reads the methods' files, so make it off the display thread.
 */
@ProviderType
public interface MethodCatalogue {

	/** The methods on offer, ordered by id. */
	List<Method> all();

	/** The method with this id, unless no plugin brings it or two of them quarrel over it. */
	Optional<Method> method(String id);

	/** What was brought but is not on offer, and why. */
	List<Refusal> refusals();

	/** Where the method of this id on offer comes from, where that is known. */
	default Optional<Origin> origin(String id) {
		return Optional.empty();
	}

	/**
	 * Has this called whenever what is on offer, or refused, has changed: a plugin came or went, a file was changed. Called on
	 * any thread, and to return at once; what changed is seen by asking again.
	 */
	default Subscription onChange(Runnable told) {
		return () -> { };
	}

	/** A catalogue that always offers these methods, for tests and trials. */
	static MethodCatalogue of(List<Method> methods) {
		List<Method> fixed = List.copyOf(methods);
		return new MethodCatalogue() {

			@Override
			public List<Method> all() {
				return fixed;
			}

			@Override
			public Optional<Method> method(String id) {
				return fixed.stream().filter(method -> method.id().equals(id)).findFirst();
			}

			@Override
			public List<Refusal> refusals() {
				return List.of();
			}
		};
	}
}
