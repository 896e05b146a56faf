package org.headroom.domain.people;

/** What a person does in the organisation. */
public enum Role { SALESPERSON, MANAGER }
