package org.headroom.ui.kit;

/** The distances of every view, in pixels of a 4 pixel grid. */
public final class Space {
	/** Between an icon and its word. */
	public static final int TIGHT = 4;
	/** Inside a thing. */
	public static final int INSIDE = 8;
	/** Between things. */
	public static final int BETWEEN = 16;
	/** Around a view. */
	public static final int AROUND = 24;
	/** No line of words is wider. */
	public static final int TEXT_WIDTH = 720;
	/** The height of a table's row. */
	public static final int ROW = 28;

	private Space() {
	}
}
