package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

	private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h8\" fill=\"url(#g)\"/><use href=\"#g\"/></svg>";

	@Test
	void aPictureThatStandsForItselfIsAnIcon() {
		assertTrue(Brand.isIcon(PICTURE));
		assertEquals(PICTURE, new Brand(LocalText.NONE, "#1f6feb", PICTURE).icon());
	}

	@ParameterizedTest
	@ValueSource(strings = { "no picture", "<svg><script>x()</script></svg>", "<svg onload=\"x()\"/>", "<svg><image href=\"https://acme.org/x.png\"/></svg>",
			"<svg><a xlink:href='javascript:x()'/></svg>", "<svg><foreignObject/></svg>", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
			"<svg><style>@import 'x.css';</style></svg>", "<svg><rect fill=\"url(https://acme.org/x)\"/></svg>" })
	void whatRunsOrLoadsSomethingIsNone(String svg) {
		assertFalse(Brand.isIcon(svg));
		assertThrows(IllegalArgumentException.class, () -> new Brand(LocalText.NONE, "", svg));
	}

	@Test
	void anIconIsNotLongerThanItNeedsToBe() {
		assertFalse(Brand.isIcon("<svg>" + " ".repeat(Brand.LONGEST_ICON) + "</svg>"));
	}

	@Test
	void aColourHasSixDigits() {
		assertThrows(IllegalArgumentException.class, () -> new Brand(LocalText.NONE, "blue", ""));
		assertThrows(IllegalArgumentException.class, () -> new Brand(LocalText.NONE, "#FFF", ""));
	}
}
