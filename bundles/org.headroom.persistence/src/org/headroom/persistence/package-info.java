/**
 * Keeps a workspace in an embedded H2 database: {@link org.headroom.persistence.H2Workspaces} is the
 * service, {@code folder} holds the lock and the sharing, {@code schema} the migrations, {@code sql} the
 * connections and the mapping, {@code ports} and {@code imports} what the domain asks for. Nothing is
 * exported; README.md tells how to change it.
 */
package org.headroom.persistence;
