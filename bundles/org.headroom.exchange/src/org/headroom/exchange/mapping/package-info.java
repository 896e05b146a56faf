/**
 * From a table's columns to the fields of a deal or a person: guessed by header, corrected by a person, saved for
 * the next export of the same shape, and shown as a preview before anything is imported.
 */
package org.headroom.exchange.mapping;
