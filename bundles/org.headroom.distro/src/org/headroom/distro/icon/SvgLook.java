package org.headroom.distro.icon;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through a file that is to be a drawing. Any thread. */
public final class SvgLook {
	/** More than a drawing for an icon needs, and little enough to be read at once. */
	public static final int MOST_BYTES = 500_000;
	private static final int TRIAL = 64;
	private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "handler", "listener");

	/** What a file turned out to be. */
	public sealed interface Seen {

		record Fine(SvgPicture picture) implements Seen {
		}

		/** Another kind of file. @param kind such as PNG; empty when nobody knows */
		record Other(String kind) implements Seen {
		}

		record TooLarge(int bytes) implements Seen {
		}

		/** No XML, or none that ends well. */
		record Torn(int line, int column) implements Seen {
		}

		/** It would run something. @param what the element or attribute */
		record Active(String what, int line, int column) implements Seen {
		}

		/** It would fetch something from elsewhere. */
		record Reaches(String where, int line, int column) implements Seen {
		}

		/** Nothing in it can be seen, or nothing at all be drawn. */
		record Empty() implements Seen {
		}
	}

	private SvgLook() {
	}

	public static Seen at(byte[] bytes) {
		String kind = kind(bytes);
		if (!kind.isEmpty()) {
			return new Seen.Other(kind);
		}
		if (bytes.length > MOST_BYTES) {
			return new Seen.TooLarge(bytes.length);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.contains("<svg") || text.contains(":svg") ? read(text) : new Seen.Other("");
		} catch (CharacterCodingException binary) {
			return new Seen.Other("");
		}
	}

	private static String kind(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u0089PNG")) {
			return "PNG";
		}
		if (start.startsWith("\u00FF\u00D8\u00FF")) {
			return "JPEG";
		}
		if (start.startsWith("GIF8")) {
			return "GIF";
		}
		return start.startsWith("RIFF") && start.endsWith("WEBP") ? "WebP" : start.startsWith("\u001F\u008B") ? "gzip" : start.startsWith("%PDF") ? "PDF" : "";
	}

	private static Seen read(String text) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
			boolean svg = false;
			while (xml.hasNext()) {
				int event = xml.next();
				Optional<Seen> bad = part(event, xml);
				if (bad.isPresent()) {
					return bad.get();
				}
				svg |= event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("svg");
			}
			return svg ? drawn(text) : new Seen.Other("");
		} catch (XMLStreamException torn) {
			return new Seen.Torn(Math.max(1, torn.getLocation().getLineNumber()), Math.max(1, torn.getLocation().getColumnNumber()));
		}
	}

	/** What is wrong with the part of the document the reader is at. */
	private static Optional<Seen> part(int event, XMLStreamReader xml) {
		return switch (event) {
			case XMLStreamConstants.START_ELEMENT -> element(xml);
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> xml.getPITarget().equals("xml-stylesheet") ? reaching("xml-stylesheet", xml) : Optional.empty();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reaches(xml.getText()) ? reaching("url()", xml) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Seen> element(XMLStreamReader xml) {
		if (ACTIVE.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
			return active("<" + xml.getLocalName() + ">", xml);
		}
		for (int index = 0; index < xml.getAttributeCount(); index++) {
			String name = xml.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
			String value = xml.getAttributeValue(index).strip();
			if (name.startsWith("on") || value.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
				return active(name, xml);
			}
			boolean link = (name.equals("href") || name.equals("src")) && !value.startsWith("#") && !value.startsWith("data:image/");
			if (link && !xml.getLocalName().equals("a") || reaches(value)) {
				return reaching(value, xml);
			}
		}
		return Optional.empty();
	}

	private static boolean reaches(String css) {
		String plain = css.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return plain.contains("@import") || plain.matches("(?s).*url\\(['\"]?(?!#|['\"]|data:image/).*");
	}

	private static Optional<Seen> active(String what, XMLStreamReader xml) {
		return Optional.of(new Seen.Active(what, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber()));
	}

	private static Optional<Seen> reaching(String where, XMLStreamReader xml) {
		return Optional.of(new Seen.Reaches(where.length() > TRIAL ? where.substring(0, TRIAL) + "…" : where, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber()));
	}

	private static Seen drawn(String text) {
		SvgPicture picture = new SvgPicture(text);
		try {
			return visible(picture.drawn(TRIAL)) ? new Seen.Fine(picture) : new Seen.Empty();
		} catch (RuntimeException undrawable) {
			return new Seen.Empty();
		}
	}

	private static boolean visible(BufferedImage image) {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		return Arrays.stream(pixels).anyMatch(pixel -> pixel >>> 24 > 0);
	}
}
