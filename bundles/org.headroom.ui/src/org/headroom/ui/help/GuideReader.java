package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Makes the blocks of a {@link GuidePage} of what commonmark reads. One text each; off the display thread. */
final class GuideReader extends AbstractVisitor {
	private final List<GuidePage.Block> blocks = new ArrayList<>();

	List<GuidePage.Block> read(String markdown) {
		Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown).accept(this);
		return List.copyOf(blocks);
	}

	@Override
	public void visit(Heading heading) {
		blocks.add(new GuidePage.Heading(heading.getLevel(), GuideSpans.of(heading)));
	}

	@Override
	public void visit(Paragraph paragraph) {
		blocks.add(new GuidePage.Paragraph(GuideSpans.of(paragraph)));
	}

	@Override
	public void visit(BulletList list) {
		children(list).forEach(item -> item("\u2022", item));
	}

	@Override
	public void visit(OrderedList list) {
		int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		for (Node item : children(list)) {
			item(number++ + ".", item);
		}
	}

	/** Its first words stand behind the mark; what else it holds follows as blocks of their own. */
	private void item(String mark, Node item) {
		Node first = item.getFirstChild();
		boolean words = first instanceof Paragraph;
		blocks.add(new GuidePage.Item(mark, words ? GuideSpans.of(first) : List.of()));
		children(item).stream().skip(words ? 1 : 0).forEach(each -> each.accept(this));
	}

	@Override
	public void visit(FencedCodeBlock code) {
		blocks.add(new GuidePage.Code(code.getLiteral().stripTrailing()));
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		blocks.add(new GuidePage.Code(code.getLiteral().stripTrailing()));
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			List<List<List<GuidePage.Span>>> rows = new ArrayList<>();
			children(table).stream().flatMap(part -> children(part).stream()).filter(TableRow.class::isInstance)
					.forEach(row -> rows.add(children(row).stream().filter(TableCell.class::isInstance).map(GuideSpans::of).toList()));
			blocks.add(new GuidePage.Table(rows));
		}
	}

	private static List<Node> children(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			children.add(child);
		}
		return children;
	}
}
