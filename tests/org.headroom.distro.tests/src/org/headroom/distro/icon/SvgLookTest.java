package org.headroom.distro.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.headroom.distro.icon.SvgLook.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that claim to be drawings. */
class SvgLookTest {
	private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 8 8\">";
	private static final String SQUARE = "<rect width=\"8\" height=\"8\" fill=\"red\"/>";

	@Test
	void aPlainDrawingIsFine() {
		assertInstanceOf(Seen.Fine.class, look(HEAD + SQUARE + "</svg>"));
		assertInstanceOf(Seen.Fine.class, look("<?xml version=\"1.0\"?>\n" + HEAD
				+ "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"blue\"/></linearGradient></defs><style>.a{fill:url(#g)}</style><rect class=\"a\" width=\"8\" height=\"8\"/></svg>"));
	}

	@Test
	void pixelsUnderAFalseNameAreRecognised() {
		byte[] png = new SvgPicture(HEAD + SQUARE + "</svg>").png(16);
		assertEquals(new Seen.Other("PNG"), SvgLook.at(png));
		assertEquals(new Seen.Other("JPEG"), SvgLook.at(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}));
		assertEquals(new Seen.Other(""), SvgLook.at("<html><body/></html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(new Seen.Other(""), SvgLook.at(new byte[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<script>alert(1)</script>", "<SCRIPT/>", "<rect onclick=\"x()\"/>", "<a xlink:href=\"javascript:x()\"><rect/></a>", "<foreignObject/>"})
	void whatWouldRunIsRefused(String bad) {
		assertInstanceOf(Seen.Active.class, look(HEAD + SQUARE + bad + "</svg>"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<image xlink:href=\"http://x.example/a.png\"/>", "<image href=\"a.png\"/>", "<use href=\"other.svg#a\"/>", "<style>@import 'a.css';</style>",
		"<style>rect{fill:url(http://x.example/a)}</style>", "<rect style=\"fill: URL( 'file:///etc/passwd')\"/>"})
	void whatWouldReachElsewhereIsRefused(String bad) {
		assertInstanceOf(Seen.Reaches.class, look(HEAD + SQUARE + bad + "</svg>"));
	}

	@Test
	void entitiesAreNotExpanded() {
		assertInstanceOf(Seen.Torn.class, look("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + HEAD + "<text>&x;</text></svg>"));
	}

	@Test
	void aTornFileIsToldWithItsPlace() {
		assertEquals(2, assertInstanceOf(Seen.Torn.class, look(HEAD + "\n<rect></svg>")).line());
	}

	@Test
	void aDrawingOfNothingIsNoIcon() {
		assertInstanceOf(Seen.Empty.class, look(HEAD + "</svg>"));
		assertInstanceOf(Seen.Empty.class, look(HEAD + "<rect width=\"8\" height=\"8\" fill=\"none\"/></svg>"));
		assertInstanceOf(Seen.Empty.class, look("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\">" + SQUARE + "</svg>"));
	}

	@Test
	void aHugeOneIsRefusedUnread() {
		assertInstanceOf(Seen.TooLarge.class, look(HEAD + " ".repeat(SvgLook.MOST_BYTES) + SQUARE + "</svg>"));
	}

	private static Seen look(String text) {
		return SvgLook.at(text.getBytes(StandardCharsets.UTF_8));
	}
}
