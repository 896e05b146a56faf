/** Connections, transactions, statements, and the two ways rows become objects of the domain. */
package org.headroom.persistence.sql;
