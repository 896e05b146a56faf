package org.headroom.domain.team;

/** Where somebody's results stand among their peers. A help to see who is not coached, never a verdict on a person. */
public enum Segment {
	TOP, CORE, DEVELOPING,
	/** Too little is known: new, or too few peers. */
	TOO_NEW
}
