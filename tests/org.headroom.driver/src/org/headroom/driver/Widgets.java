package org.headroom.driver;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets by the id the product gives them, and reads what they say. Display thread. */
final class Widgets {
	/** The key under which the product keeps a widget's id. */
	private static final String ID = "org.headroom.id";

	private Widgets() {
	}

	static Optional<Control> visible(Display display, String id) {
		return Arrays.stream(display.getShells()).flatMap(Widgets::all)
				.filter(control -> id.equals(control.getData(ID)) && control.isVisible()).findFirst();
	}

	/** The ids that are visible now, for the message of a failure. */
	static String ids(Display display) {
		return Arrays.stream(display.getShells()).flatMap(Widgets::all)
				.filter(control -> control.getData(ID) != null && control.isVisible())
				.map(control -> control.getData(ID).toString()).distinct().collect(Collectors.joining(", "));
	}

	private static Stream<Control> all(Control control) {
		Stream<Control> self = Stream.of(control);
		return control instanceof Composite parent ? Stream.concat(self, Arrays.stream(parent.getChildren()).flatMap(Widgets::all)) : self;
	}

	/** What the widget says, and all that is in it. */
	static String text(Control control) {
		return all(control).filter(Control::isVisible).map(Widgets::own).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String own(Control control) {
		return switch (control) {
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Button button -> button.getText();
			case Combo combo -> combo.getText();
			case Link link -> link.getText();
			case Spinner spinner -> spinner.getText();
			case Table table -> Arrays.stream(table.getItems()).map(item -> row(table, item)).collect(Collectors.joining("\n"));
			case Tree tree -> Arrays.stream(tree.getItems()).flatMap(item -> rows(tree, item)).collect(Collectors.joining("\n"));
			case CTabFolder folder -> Arrays.stream(folder.getItems()).map(CTabItem::getText).collect(Collectors.joining("\n"));
			case Shell shell -> shell.getText();
			default -> "";
		};
	}

	static String row(Table table, TableItem item) {
		StringBuilder cells = new StringBuilder(item.getText());
		for (int column = 1; column < table.getColumnCount(); column++) {
			cells.append('\t').append(item.getText(column));
		}
		return cells.toString();
	}

	private static Stream<String> rows(Tree tree, TreeItem item) {
		return Stream.concat(Stream.of(row(tree, item)), Arrays.stream(item.getItems()).flatMap(child -> rows(tree, child)));
	}

	static String row(Tree tree, TreeItem item) {
		StringBuilder cells = new StringBuilder(item.getText());
		for (int column = 1; column < tree.getColumnCount(); column++) {
			cells.append('\t').append(item.getText(column));
		}
		return cells.toString();
	}
}
