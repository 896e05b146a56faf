/**
 * Files of rows and cells: what kind of file it is, how its text is written, and its rows one after the other.
 * {@link org.headroom.exchange.table.FileProbe} answers first, from the head of the file only;
 * {@link org.headroom.exchange.table.Table#open} then streams the rows. Nothing here knows what a deal is.
 */
package org.headroom.exchange.table;
