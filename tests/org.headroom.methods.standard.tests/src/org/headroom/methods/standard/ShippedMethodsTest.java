package org.headroom.methods.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.tests.MethodFilesContract;
import org.junit.jupiter.api.Test;

/** The methods that ship keep the contract as a stranger's do, and some rules of the house. */
class ShippedMethodsTest extends MethodFilesContract {

	@Override
	protected List<URL> files() {
		return ShippedMethods.IDS.stream().map(id -> getClass().getResource("/methods/" + id + ".yaml")).toList();
	}

	@Override
	protected String domain() {
		return "";
	}

	/** Alone among all methods, those that ship are called by one word. */
	@Test
	@Override
	public void idsBeginWithTheDomain() {
		assertEquals(ShippedMethods.IDS, provider().methods().stream().map(Method::id).toList());
	}

	@Test
	void eachSaysWhatItIsForWhenNotToUseItAndWhereItComesFrom() {
		provider().methods().forEach(method -> assertFalse(method.purpose().isEmpty() || method.notFor().isEmpty() || method.source().isEmpty(), method.id()));
	}

	@Test
	void eachSpeaksEnglishAndGermanAndNeitherIsTheOther() {
		for (Method method : provider().methods()) {
			assertEquals(Set.of("en", "de"), method.languages());
			for (Prompt prompt : method.prompts().toList()) {
				assertFalse(prompt.text().in(Locale.ENGLISH).equals(prompt.text().in(Locale.GERMAN)), prompt.id());
			}
		}
	}

	@Test
	void nothingIsNoticedWhereNothingWasAnswered() {
		for (Method method : provider().methods()) {
			method.evaluation().notices().forEach(notice -> assertFalse(notice.when().holds(Map.of()), method.id() + " " + notice.id()));
		}
	}
}
