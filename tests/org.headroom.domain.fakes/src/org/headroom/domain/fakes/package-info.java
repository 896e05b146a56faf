/** The domain's ports in memory, for tests without a database. Not thread-safe. */
package org.headroom.domain.fakes;
