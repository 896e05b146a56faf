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
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.yaml.folders.Shelf;
import org.junit.jupiter.api.Test;

class OffersTest {

	private final List<Shelf> folders = new ArrayList<>();
	private final Offers offers = new Offers(() -> folders);

	private static Method method(String id) {
		return titled(id, id);
	}

	private static Method titled(String id, String title) {
		return Method.draft(id).title(LocalText.english(title)).stages(List.of(
				Stage.of("only", LocalText.english("Only"), TimeBox.minutes(1), List.of()))).build();
	}

	private void add(long order, String bundle, MethodProvider provider) {
		offers.add(order, new Offer(bundle, provider));
	}

	private static MethodProvider bringing(Method... methods) {
		return () -> List.of(methods);
	}

	@Test
	void theMethodsOfAllProvidersAreOfferedById() {
		add(1, "org.acme", bringing(method("oskar"), method("clear")));
		add(2, "org.headroom", bringing(method("grow")));
		assertEquals(List.of("clear", "grow", "oskar"), offers.all().stream().map(Method::id).toList());
		assertEquals(method("grow"), offers.method("grow").orElseThrow());
	}

	@Test
	void whenAProviderGoesItsMethodsGo() {
		add(1, "org.acme", bringing(method("oskar")));
		offers.remove(1);
		assertTrue(offers.method("oskar").isEmpty());
	}

	@Test
	void anIdClaimedTwiceIsOfferedByNobodyAndBothAreNamed() {
		add(1, "org.acme", bringing(method("grow"), method("clear")));
		add(2, "org.headroom", bringing(titled("grow", "Another")));
		assertEquals(List.of("clear"), offers.all().stream().map(Method::id).toList());
		assertEquals(List.of(new Refusal.SameId("grow", List.of("org.acme", "org.headroom"))), offers.refusals());
	}

	@Test
	void theSameBundleCannotClaimAnIdTwiceEither() {
		add(1, "org.acme", bringing(method("grow"), titled("grow", "Another")));
		assertEquals(List.of(new Refusal.SameId("grow", List.of("org.acme", "org.acme"))), offers.refusals());
	}

	@Test
	void whenOneOfTheTwoGoesTheOtherIsOffered() {
		add(1, "org.acme", bringing(method("grow")));
		add(2, "org.headroom", bringing(titled("grow", "Another")));
		offers.remove(1);
		assertEquals(titled("grow", "Another"), offers.method("grow").orElseThrow());
		assertEquals(List.of(), offers.refusals());
	}

	@Test
	void aProviderThatThrowsIsNamedAndTheOthersStay() {
		add(1, "org.broken", () -> {
			throw new IllegalStateException("out of order");
		});
		add(2, "org.headroom", bringing(method("grow")));
		assertEquals(List.of(method("grow")), offers.all());
		assertEquals(List.of(new Refusal.Failed("org.broken", "java.lang.IllegalStateException: out of order")), offers.refusals());
	}

	@Test
	void aProviderWhoseClassesAreMissingIsNamedToo() {
		add(1, "org.broken", () -> {
			throw new NoClassDefFoundError("org/gone/Thing");
		});
		assertEquals(List.of(new Refusal.Failed("org.broken", "java.lang.NoClassDefFoundError: org/gone/Thing")), offers.refusals());
	}

	@Test
	void aProviderThatGivesNonsenseIsNamedToo() {
		add(1, "org.nothing", () -> null);
		add(2, "org.holes", () -> new ArrayList<>(Collections.singletonList(null)));
		assertEquals(List.of(), offers.all());
		assertEquals(2, offers.refusals().size());
	}

	@Test
	void aProviderIsAskedOnce() {
		AtomicInteger asked = new AtomicInteger();
		add(1, "org.acme", () -> {
			asked.incrementAndGet();
			return List.of(method("grow"));
		});
		assertEquals(0, asked.get());
		offers.all();
		offers.refusals();
		offers.method("grow");
		assertEquals(1, asked.get());
	}

	@Test
	void aFileOfAFolderQuarrelsWithABundleByItsPath() {
		add(1, "org.headroom", bringing(method("grow")));
		folders.add(new OneFile(new Shelf.Found(new Origin("", "/home/me/Headroom/methods/grow.yaml"), titled("grow", "Mine"))));
		assertEquals(List.of(), offers.all());
		assertEquals(List.of(new Refusal.SameId("grow", List.of("org.headroom", "/home/me/Headroom/methods/grow.yaml"))), offers.refusals());
	}

	@Test
	void whereAMethodComesFromIsKnown() {
		add(1, "org.headroom", bringing(method("grow")));
		folders.add(new OneFile(new Shelf.Found(new Origin("", "/methods/mine.yaml"), method("mine"))));
		assertEquals(new Origin("org.headroom", ""), offers.origin("grow").orElseThrow());
		assertEquals("/methods/mine.yaml", offers.origin("mine").orElseThrow().name());
		assertTrue(offers.origin("other").isEmpty());
	}

	private record OneFile(Shelf.Found only) implements Shelf {

		@Override
		public List<Found> found() {
			return List.of(only);
		}

		@Override
		public List<Refusal> refusals() {
			return List.of();
		}
	}
}
