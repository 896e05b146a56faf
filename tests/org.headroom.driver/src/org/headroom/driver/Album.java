package org.headroom.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The page that shows the pictures with their captions. It grows with each, so that it is whole wherever a tour ends. */
final class Album {
	private static final String HEAD = """
			<!DOCTYPE html>
			<html lang="en">
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width">
			<title>A tour of Headroom</title>
			<style>
			body { font: 15px/1.5 system-ui, sans-serif; margin: 24px auto; max-width: 1200px; padding: 0 16px; color-scheme: light dark; }
			figure { margin: 0 0 48px; }
			figcaption { margin: 0 0 8px; }
			img { width: 100%; border: 1px solid #8888; }
			</style>
			<h1>A tour of Headroom</h1>
			""";

	private final Path folder;

	Album(Path folder) {
		this.folder = folder;
	}

	/** Where the picture of that name goes. */
	Path picture(String name) {
		return folder.resolve(name + ".png");
	}

	/** Adds it to the page; several runs fill one page. */
	void add(String name, String caption) {
		Path page = folder.resolve("index.html");
		try {
			if (!Files.exists(page)) {
				Files.writeString(page, HEAD);
			}
			Files.writeString(page, "<figure id=\"%1$s\"><figcaption><a href=\"#%1$s\">%1$s</a> %2$s</figcaption><a href=\"%1$s.png\"><img src=\"%1$s.png\" alt=\"%2$s\"></a></figure>%n"
					.formatted(name, literal(caption)), StandardOpenOption.APPEND);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String literal(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
