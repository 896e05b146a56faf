/** A file to measure imports by: {@code headroom bench import} writes it and imports it. */
package org.headroom.exchange.bench;
