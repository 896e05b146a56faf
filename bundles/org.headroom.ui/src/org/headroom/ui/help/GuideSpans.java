package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.headroom.ui.help.GuidePage.Look;
import org.headroom.ui.help.GuidePage.Span;

/** What is code, strong or a link in the words of one block. */
final class GuideSpans extends AbstractVisitor {
	private final List<Span> spans = new ArrayList<>();

	private GuideSpans() {
	}

	static List<Span> of(Node block) {
		GuideSpans words = new GuideSpans();
		words.visitChildren(block);
		return List.copyOf(words.spans);
	}

	@Override
	public void visit(Text text) {
		plain(text.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		plain(html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak wrapped) {
		plain(" ");
	}

	@Override
	public void visit(HardLineBreak wanted) {
		plain(" ");
	}

	@Override
	public void visit(Code code) {
		spans.add(new Span(code.getLiteral(), Look.CODE, ""));
	}

	@Override
	public void visit(Emphasis words) {
		spans.add(new Span(GuidePage.plain(of(words)), Look.STRONG, ""));
	}

	@Override
	public void visit(StrongEmphasis words) {
		spans.add(new Span(GuidePage.plain(of(words)), Look.STRONG, ""));
	}

	@Override
	public void visit(Link link) {
		spans.add(new Span(GuidePage.plain(of(link)), Look.LINK, link.getDestination()));
	}

	/** Plain words in a row are one piece. */
	private void plain(String words) {
		if (!spans.isEmpty() && spans.getLast().look() == Look.PLAIN) {
			spans.add(new Span(spans.removeLast().text() + words, Look.PLAIN, ""));
		} else {
			spans.add(new Span(words, Look.PLAIN, ""));
		}
	}
}
