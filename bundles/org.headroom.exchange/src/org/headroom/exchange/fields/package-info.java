/**
 * What a column of a CRM export can mean here, and the table of header names by which Headroom knows it.
 * {@code aliases.csv} and {@code stages.csv} beside these classes are data: a CRM is added there, without
 * Java.
 */
package org.headroom.exchange.fields;
