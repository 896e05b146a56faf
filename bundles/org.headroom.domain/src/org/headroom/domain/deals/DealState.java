package org.headroom.domain.deals;

/** Where a deal stands, whatever the CRM calls its stages. */
public enum DealState { OPEN, WON, LOST }
