package org.headroom.method.yaml.bundles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.Refusal;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.junit.jupiter.api.Test;

class OffersTest {

	private final Offers offers = new Offers();

	private static Method method(String id) {
		return titled(id, id);
	}

	private static Method titled(String id, String title) {
		return Method.draft(id).title(LocalText.english(title)).stages(List.of(
				Stage.of("only", LocalText.english("Only"), TimeBox.minutes(1), List.of()))).build();
	}

	private static MethodProvider bringing(Method... methods) {
		return () -> List.of(methods);
	}

	@Test
	void theMethodsOfAllProvidersAreOfferedById() {
		offers.add(1, "org.acme", bringing(method("oskar"), method("clear")));
		offers.add(2, "org.headroom", bringing(method("grow")));
		assertEquals(List.of("clear", "grow", "oskar"), offers.all().stream().map(Method::id).toList());
		assertEquals(method("grow"), offers.method("grow").orElseThrow());
	}

	@Test
	void whenAProviderGoesItsMethodsGo() {
		offers.add(1, "org.acme", bringing(method("oskar")));
		offers.remove(1);
		assertTrue(offers.method("oskar").isEmpty());
	}

	@Test
	void anIdClaimedTwiceIsOfferedByNobodyAndBothAreNamed() {
		offers.add(1, "org.acme", bringing(method("grow"), method("clear")));
		offers.add(2, "org.headroom", bringing(titled("grow", "Another")));
		assertEquals(List.of("clear"), offers.all().stream().map(Method::id).toList());
		assertEquals(List.of(new Refusal.SameId("grow", List.of("org.acme", "org.headroom"))), offers.refusals());
	}

	@Test
	void theSameBundleCannotClaimAnIdTwiceEither() {
		offers.add(1, "org.acme", bringing(method("grow"), titled("grow", "Another")));
		assertEquals(List.of(new Refusal.SameId("grow", List.of("org.acme", "org.acme"))), offers.refusals());
	}

	@Test
	void whenOneOfTheTwoGoesTheOtherIsOffered() {
		offers.add(1, "org.acme", bringing(method("grow")));
		offers.add(2, "org.headroom", bringing(titled("grow", "Another")));
		offers.remove(1);
		assertEquals(titled("grow", "Another"), offers.method("grow").orElseThrow());
		assertEquals(List.of(), offers.refusals());
	}

	@Test
	void aProviderThatThrowsIsNamedAndTheOthersStay() {
		offers.add(1, "org.broken", () -> {
			throw new IllegalStateException("out of order");
		});
		offers.add(2, "org.headroom", bringing(method("grow")));
		assertEquals(List.of(method("grow")), offers.all());
		assertEquals(List.of(new Refusal.Failed("org.broken", "java.lang.IllegalStateException: out of order")), offers.refusals());
	}

	@Test
	void aProviderWhoseClassesAreMissingIsNamedToo() {
		offers.add(1, "org.broken", () -> {
			throw new NoClassDefFoundError("org/gone/Thing");
		});
		assertEquals(List.of(new Refusal.Failed("org.broken", "java.lang.NoClassDefFoundError: org/gone/Thing")), offers.refusals());
	}

	@Test
	void aProviderThatGivesNonsenseIsNamedToo() {
		offers.add(1, "org.nothing", () -> null);
		offers.add(2, "org.holes", () -> new ArrayList<>(Collections.singletonList(null)));
		assertEquals(List.of(), offers.all());
		assertEquals(2, offers.refusals().size());
	}

	@Test
	void aProviderIsAskedOnce() {
		AtomicInteger asked = new AtomicInteger();
		offers.add(1, "org.acme", () -> {
			asked.incrementAndGet();
			return List.of(method("grow"));
		});
		assertEquals(0, asked.get());
		offers.all();
		offers.refusals();
		offers.method("grow");
		assertEquals(1, asked.get());
	}
}
