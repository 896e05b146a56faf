package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProduct;
import org.headroom.domain.words.ProductName;
import org.headroom.domain.words.Words;
import org.osgi.framework.FrameworkUtil;

/**
 * What the product says about itself, and what somebody who helps wants to know. No widget in it.
 *
 * @param name of the product; a branded distribution brings its own
 * @param text its paragraphs, without the line that repeats the name
 * @param facts name and value each, such as the version
 */
record AboutView(String name, List<String> text, List<Fact> facts) {

	/** One line that helps whoever helps. */
	record Fact(String what, String says) {
	}

	AboutView {
		text = List.copyOf(text);
		facts = List.copyOf(facts);
	}

	/** @param system the properties of the Java that runs, null where one is not set */
	static AboutView of(Optional<IProduct> product, UnaryOperator<String> system, Locale locale) {
		String name = product.map(IProduct::getName).orElse("Headroom");
		Words words = Words.of(AboutView.class, locale);
		House house = House.of(product);
		List<String> said = paragraphs(house.says("product.about", locale).or(() -> product.map(known -> known.getProperty("aboutText"))).orElse(""));
		List<Fact> facts = new ArrayList<>();
		product.map(IProduct::getDefiningBundle).ifPresent(bundle -> facts.add(new Fact(words.say("about.version"), bundle.getVersion().toString())));
		if (house.isBranded()) {
			base().ifPresent(version -> facts.add(new Fact(words.say("about.base"), ProductName.OURS + " " + version)));
		}
		facts.add(new Fact(words.say("about.java"), said(system, "java.vm.name", "java.runtime.version")));
		facts.add(new Fact(words.say("about.system"), said(system, "os.name", "os.version", "os.arch")));
		return new AboutView(name, said.stream().filter(paragraph -> !paragraph.startsWith(name + " ") || paragraph.length() > name.length() + 20).toList(), facts);
	}

	/** The version of what a distribution is built on. */
	private static Optional<String> base() {
		return Optional.ofNullable(FrameworkUtil.getBundle(AboutView.class)).map(bundle -> bundle.getVersion().toString());
	}

	private static List<String> paragraphs(String text) {
		return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private static String said(UnaryOperator<String> system, String... keys) {
		return String.join(" ", Arrays.stream(keys).map(system).flatMap(value -> Optional.ofNullable(value).stream()).toList());
	}

	/** All of it, to be sent to whoever helps. */
	String plain() {
		return name + "\n" + String.join("\n", facts.stream().map(fact -> fact.what() + ": " + fact.says()).toList());
	}
}
