package org.headroom.driver;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds a row of a table or tree by what it says and brings it into view. Display thread. */
final class Rows {

	private Rows() {
	}

	/** Where to click, on the screen. */
	static Optional<Point> find(Control control, String text) {
		return switch (control) {
			case Table table -> Arrays.stream(table.getItems()).filter(item -> Widgets.row(table, item).contains(text)).findFirst().map(item -> {
				table.showItem(item);
				return middle(table, item.getBounds(0));
			});
			case Tree tree -> Arrays.stream(tree.getItems()).flatMap(Rows::below).filter(item -> Widgets.row(tree, item).contains(text)).findFirst().map(item -> {
				tree.showItem(item);
				return middle(tree, item.getBounds(0));
			});
			default -> throw new StepFailed("no table and no tree: " + control);
		};
	}

	private static Stream<TreeItem> below(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Rows::below));
	}

	private static Point middle(Control control, Rectangle bounds) {
		return control.toDisplay(bounds.x + Math.min(bounds.width, 80) / 2, bounds.y + bounds.height / 2);
	}
}
