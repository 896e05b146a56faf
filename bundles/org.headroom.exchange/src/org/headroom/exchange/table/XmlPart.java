package org.headroom.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, pulled. Document types and outside entities are off: nothing is fetched or expanded. */
final class XmlPart implements Closeable {
	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;
	private final XMLStreamReader reader;

	XmlPart(InputStream in) throws XMLStreamException {
		this.in = in;
		this.reader = FACTORY.createXMLStreamReader(in);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory made = XMLInputFactory.newDefaultFactory();
		made.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		made.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return made;
	}

	XMLStreamReader at() {
		return reader;
	}

	/** An attribute of the element at hand, of no namespace; empty where it is missing. */
	String attribute(String name) {
		String value = reader.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	/** On to the next element that begins; false at the end. */
	boolean toStart() throws XMLStreamException {
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	/** The text of all {@code t} elements within the current one, which ends with {@code end}; phonetic readings left out. */
	String richText(String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(end)) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("t")) {
				text.append(reader.getElementText());
			} else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("rPh")) {
				skipTo("rPh");
			}
		}
		return text.toString();
	}

	private void skipTo(String end) throws XMLStreamException {
		while (reader.hasNext() && !(reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(end))) {
			continue;
		}
	}

	boolean isTrue(String attribute) {
		return attribute(attribute).equals("1") || attribute(attribute).equals("true");
	}

	@Override
	public void close() throws IOException {
		try {
			reader.close();
		} catch (XMLStreamException failed) {
			throw new IOException(failed);
		} finally {
			in.close();
		}
	}
}
