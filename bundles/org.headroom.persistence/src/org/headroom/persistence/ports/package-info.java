/**
 * What the domain asks a workspace for. Reading is plain SQL; the ports named Jpa also write objects of the
 * domain, through {@link org.headroom.persistence.sql.Mapping}. Each call is one transaction.
 */
package org.headroom.persistence.ports;
