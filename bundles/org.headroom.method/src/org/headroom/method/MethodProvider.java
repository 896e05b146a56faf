package org.headroom.method;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings coaching methods into Headroom: register one as an OSGi service and its methods are on offer
 * for as long as the service is there. A bundle that only brings YAML needs none, see the README.
 *
 * <p>Called by the {@link MethodCatalogue} once, when somebody first asks for methods, on that thread. A
 * provider that throws, or gives no list, is named in the log and passed over.
 */
@ConsumerType
public interface MethodProvider {

	/** The methods, the same ones at every call. */
	List<Method> methods();
}
