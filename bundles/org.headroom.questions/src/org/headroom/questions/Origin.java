package org.headroom.questions;

/** Where a question came from. */
public enum Origin {
	/** Comes with the product. */
	SHIPPED,
	/** From a pack that the organisation brought in. */
	PACK,
	/** Written here. */
	OWN
}
