package org.headroom.domain.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductNameTest {

	@AfterEach
	void headroomAgain() {
		ProductName.call("");
		System.clearProperty("headroom.command");
	}

	@Test
	void sentencesSayHeadroomUntilSomebodySaysOtherwise() {
		assertEquals("Welcome to Headroom", ProductName.in("Welcome to Headroom"));
		assertEquals(Optional.empty(), ProductName.brand());
	}

	@Test
	void aBrandIsCalledByItsNameWhereverTheProductIs() {
		ProductName.call("Acme Coach");
		assertEquals("Acme Coach shows it, and Acme Coach keeps it.", ProductName.in("Headroom shows it, and Headroom keeps it."));
		assertEquals("Acme Coach", ProductName.now());
	}

	@Test
	void variablesAndLongerWordsStay() {
		ProductName.call("Acme Coach");
		assertEquals("HEADROOM_WORKSPACE, org.headroom, Headrooms", ProductName.in("HEADROOM_WORKSPACE, org.headroom, Headrooms"));
	}

	@Test
	void aQuotedCommandIsTheOneThatIsTyped() {
		System.setProperty("headroom.command", "acme-coach");
		assertEquals("Go on with: acme-coach session resume, “acme-coach --help”", ProductName.in("Go on with: headroom session resume, “headroom --help”"));
		assertEquals("headroom/how-close, headroom-sdk.zip, headroom-method: 1", ProductName.in("headroom/how-close, headroom-sdk.zip, headroom-method: 1"));
	}

	@Test
	void aNameThatMeansSomethingToPatternsIsSaidAsItIs() {
		ProductName.call("Vera's {1} $0 \\1");
		assertEquals("Vera's {1} $0 \\1 is open for Ann", MessageFormat.format(ProductName.inPattern("Headroom is open for {0}"), "Ann"));
	}
}
