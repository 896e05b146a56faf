/** Dates and numbers as CRMs write them: how one is read, and how a column's own cells tell which way it is written. */
package org.headroom.exchange.values;
