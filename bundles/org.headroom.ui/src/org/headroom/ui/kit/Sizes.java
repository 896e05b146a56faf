package org.headroom.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * How large the children of a layout want to be, measured once for each width until somebody says they changed. Measuring
 * words is what laying out costs, and without this a control that stands five layouts deep is measured for each of them.
 * One belongs to each layout; display thread.
 */
final class Sizes {
	private final Map<Control, Map<Integer, Point>> known = new WeakHashMap<>();

	/** Begins one measuring or laying out. @param flush whether all children may have changed, as SWT says it */
	void begin(boolean flush) {
		if (flush) {
			known.clear();
		}
	}

	/** Forgets one child: for {@code Layout.flushCache}. */
	void forget(Control child) {
		known.remove(child);
	}

	/** The size at this width, or at {@link SWT#DEFAULT} the one it likes best; not to be changed. */
	Point of(Control child, int width, boolean flush) {
		Map<Integer, Point> sizes = known.get(child);
		boolean first = sizes == null;
		if (first) {
			sizes = new HashMap<>();
			known.put(child, sizes);
		}
		Point size = sizes.get(width);
		if (size == null) {
			size = liked(sizes, width);
		}
		if (size == null) {
			size = child.computeSize(width, SWT.DEFAULT, first && flush);
			sizes.put(width, size);
		}
		return size;
	}

	/** What is given the width it likes best is as high as it likes best. */
	private static Point liked(Map<Integer, Point> sizes, int width) {
		Point natural = sizes.get(SWT.DEFAULT);
		return natural != null && natural.x == width ? natural : null;
	}
}
