package org.headroom.domain.goals;

public enum GoalState { OPEN, REACHED, DROPPED }
