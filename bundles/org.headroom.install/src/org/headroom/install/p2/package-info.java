/**
 * The service on p2: reads sites, works out what a change needs and fetches files. p2's engine is not used: what is installed is
 * kept by {@link org.headroom.install.store.Store} (ADR 0014 says why).
 */
package org.headroom.install.p2;
