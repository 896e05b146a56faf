/** The tables: which migrations there are, which a database has, and how it gets the others. */
package org.headroom.persistence.schema;
