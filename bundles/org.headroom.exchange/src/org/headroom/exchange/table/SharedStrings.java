package org.headroom.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A workbook's table of strings, read only as far as cells asked for it: a look at the head stays quick. */
final class SharedStrings implements Closeable {
	/** Far above a full sheet of a CRM; keeps a crafted file from filling the memory. */
	private static final long MOST_CHARS = 128L << 20;

	private final InputStream in;
	private final List<String> strings = new ArrayList<>();
	private XmlPart xml;
	private long chars;

	SharedStrings(InputStream in) {
		this.in = in;
	}

	String get(int index) throws XMLStreamException, IOException {
		if (xml == null) {
			xml = new XmlPart(in);
		}
		while (index >= strings.size() && index >= 0) {
			readOne();
		}
		return strings.get(index);
	}

	private void readOne() throws XMLStreamException, IOException {
		while (xml.toStart()) {
			if (xml.at().getLocalName().equals("si")) {
				String text = TableRow.clean(xml.richText("si"));
				chars += text.length() + 16L;
				if (chars > MOST_CHARS) {
					throw new IOException("too much text in one workbook");
				}
				strings.add(text);
				return;
			}
		}
		throw new IOException("a cell names a string that is not there");
	}

	@Override
	public void close() throws IOException {
		if (xml != null) {
			xml.close();
		}
		in.close();
	}
}
