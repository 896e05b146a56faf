package org.headroom.domain.sessions;

/** Where a session stands. A deferred one is planned again; its {@link SessionMove} tells that it was moved. */
public enum SessionState { PLANNED, RUNNING, FINISHED, CANCELLED }
