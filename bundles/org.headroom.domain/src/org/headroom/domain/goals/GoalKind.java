package org.headroom.domain.goals;

/** An outcome goal is measured by what comes out; a learning goal by what the person can do afterwards. */
public enum GoalKind { OUTCOME, LEARNING }
