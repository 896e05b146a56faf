package org.headroom.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.headroom.ui.help.GuidePage.Look;
import org.headroom.ui.help.GuidePage.Span;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The guides as they lie in the bundles, and how they are read. */
class GuidePageTest {
	private static final String TEXT = """
			# org.headroom.method: the contract

			Words that
			go on.

			## 1. Over lunch: a method

			- one
			  more
			- `two`

			| Key | Needed | Value |
			|---|---|---|
			| `id` | yes | a word |

			```sh
			headroom methods

			# a comment
			```
			""";

	private final GuidePage page = GuidePage.of(TEXT);

	@Test
	void eachBlockIsWhatItIs() {
		assertEquals(7, page.blocks().size(), page.toString());
		assertEquals("Words that go on.", GuidePage.plain(((GuidePage.Paragraph) page.blocks().get(1)).words()));
		assertEquals("one more", GuidePage.plain(((GuidePage.Item) page.blocks().get(3)).words()));
		assertEquals(List.of(new Span("two", Look.CODE, "")), ((GuidePage.Item) page.blocks().get(4)).words());
		assertEquals(2, ((GuidePage.Table) page.blocks().get(5)).rows().size());
		assertEquals("headroom methods\n\n# a comment", ((GuidePage.Code) page.blocks().get(6)).text());
	}

	@Test
	void aHeadingIsCalledAsLinksCallIt() {
		assertEquals(List.of("orgheadroommethod-the-contract", "1-over-lunch-a-method"), page.headings().stream().map(GuidePage.Heading::anchor).toList());
	}

	@Test
	void linksCodeAndStrongWordsAreFoundInALine() {
		assertEquals(List.of(new Span("See ", Look.PLAIN, ""), new Span("this", Look.LINK, "#there"), new Span(" and ", Look.PLAIN, ""), new Span("a * b", Look.CODE, ""),
				new Span(" in ", Look.PLAIN, ""), new Span("bold", Look.STRONG, "")), ((GuidePage.Paragraph) GuidePage.of("See [this](#there) and `a * b` in **bold**").blocks().getFirst()).words());
	}

	@Test
	void aLinkLeadsToAGuideThePageTheWebOrNowhere() {
		assertEquals(new GuideShelf.Target.Here("there"), GuideShelf.target("#there"));
		assertEquals(new GuideShelf.Target.Guide("org.headroom.method.yaml"), GuideShelf.target("../org.headroom.method.yaml/README.md"));
		assertEquals(new GuideShelf.Target.Web("https://example.org"), GuideShelf.target("https://example.org"));
		assertEquals(new GuideShelf.Target.Nowhere(), GuideShelf.target("../../releng/sample-plugin/README.md"));
		assertEquals(new GuideShelf.Target.Nowhere(), GuideShelf.target("../org.headroom.install/README.md"));
	}

	@Test
	void everyGuideShipsWithItsBundleAndEveryLinkWithinItLeadsSomewhere() throws IOException {
		for (String bundle : GuideShelf.BUNDLES) {
			Path folder = bundles().resolve(bundle);
			assertTrue(Files.readString(folder.resolve("build.properties")).contains("README.md"), bundle);
			GuidePage guide = GuidePage.of(Files.readString(folder.resolve("README.md")));
			List<String> anchors = guide.headings().stream().map(GuidePage.Heading::anchor).toList();
			links(guide).forEach(link -> {
				if (GuideShelf.target(link) instanceof GuideShelf.Target.Here(String anchor)) {
					assertTrue(anchors.contains(anchor), bundle + " has no " + anchor + " among " + anchors);
				}
			});
			assertFalse(guide.headings().isEmpty());
		}
	}

	private static List<String> links(GuidePage guide) {
		return guide.blocks().stream().flatMap(block -> switch (block) {
			case GuidePage.Heading heading -> heading.words().stream();
			case GuidePage.Paragraph paragraph -> paragraph.words().stream();
			case GuidePage.Item item -> item.words().stream();
			case GuidePage.Code code -> java.util.stream.Stream.<Span>of();
			case GuidePage.Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
		}).filter(span -> span.look() == Look.LINK).map(Span::target).toList();
	}

	@Test
	void enterFollowsTheLinkTheCaretIsIn() {
		try (Screen screen = new Screen()) {
			List<String> followed = new java.util.ArrayList<>();
			GuideText text = new GuideText(screen.shell(), "guide", followed::add);
			text.show(GuidePage.of(TEXT + "\nSee [the first](#1-over-lunch-a-method) of them.\n"));
			screen.open();
			StyledText control = (StyledText) text.control();
			control.setSelection(control.getText().indexOf("the first") + 2);
			Event enter = new Event();
			enter.character = SWT.CR;
			enter.keyCode = SWT.CR;
			control.notifyListeners(SWT.KeyDown, enter);
			assertEquals(List.of("#1-over-lunch-a-method"), followed);
			text.go("1-over-lunch-a-method");
			assertTrue(control.getText().startsWith("1. Over lunch", control.getCaretOffset()));
		}
	}

	private static Path bundles() {
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !Files.isDirectory(at.resolve("bundles/org.headroom.method"))) {
			at = at.getParent();
		}
		Assumptions.assumeTrue(at != null, "needs the sources");
		return at.resolve("bundles");
	}
}
