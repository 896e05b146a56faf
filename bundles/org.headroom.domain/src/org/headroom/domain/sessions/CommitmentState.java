package org.headroom.domain.sessions;

/** What became of a promise. */
public enum CommitmentState { OPEN, KEPT, DROPPED }
