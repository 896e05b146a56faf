package org.headroom.exchange.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls the rows of one sheet. */
final class SheetCells implements Closeable {
	private static final int MOST_COLUMNS = 16_384;

	private final Counted in;
	private final long size;
	private final SharedStrings strings;
	private final CellDates dates;
	private final XmlPart xml;
	private final List<Integer> hidden = new ArrayList<>();
	private long declaredRows;
	private long rowNumber;

	SheetCells(InputStream sheet, long size, SharedStrings strings, CellDates dates) throws IOException {
		this.in = new Counted(sheet);
		this.size = Math.max(1, size);
		this.strings = strings;
		this.dates = dates;
		try {
			this.xml = new XmlPart(in);
		} catch (XMLStreamException broken) {
			sheet.close();
			throw new IOException(broken.getMessage(), broken);
		}
	}

	Optional<TableRow> next() throws IOException {
		try {
			while (xml.toStart()) {
				switch (xml.at().getLocalName()) {
					case "dimension" -> declaredRows = lastRow(xml.attribute("ref"));
					case "col" -> hide();
					case "row" -> {
						Optional<TableRow> row = row();
						if (row.isPresent()) {
							return row;
						}
					}
					default -> {
						// views, widths and filters hold no cells
					}
				}
			}
			return Optional.empty();
		} catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException broken) {
			throw new IOException("row " + rowNumber + ": " + broken.getMessage(), broken); // numbers and places are the file's own word
		}
	}

	private Optional<TableRow> row() throws XMLStreamException, IOException {
		String number = xml.attribute("r");
		rowNumber = number.isEmpty() ? rowNumber + 1 : Long.parseLong(number);
		String[] cells = new String[16];
		Arrays.fill(cells, "");
		int column = 0;
		int end = 0;
		XMLStreamReader at = xml.at();
		while (at.hasNext()) {
			int event = at.next();
			if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("row")) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("c")) {
				column = column(xml.attribute("r"), column + 1);
				String text = cell();
				cells = roomFor(cells, column);
				cells[column - 1] = text;
				end = text.isEmpty() ? end : column;
			}
		}
		return end == 0 ? Optional.empty() : Optional.of(new TableRow(rowNumber, Arrays.copyOf(cells, end)));
	}

	private static String[] roomFor(String[] cells, int column) {
		if (column <= cells.length) {
			return cells;
		}
		String[] more = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
		Arrays.fill(more, cells.length, more.length, "");
		return more;
	}

	private static int column(String reference, int expected) throws IOException {
		int column = 0;
		for (int at = 0; at < Math.min(4, reference.length()) && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z'; at++) {
			column = column * 26 + reference.charAt(at) - 'A' + 1;
		}
		int found = column == 0 ? expected : column;
		if (found > MOST_COLUMNS) {
			throw new IOException("more columns than a sheet has");
		}
		return found;
	}

	private String cell() throws XMLStreamException, IOException {
		XMLStreamReader at = xml.at();
		String type = xml.attribute("t");
		String style = xml.attribute("s");
		String value = "";
		while (at.hasNext()) {
			int event = at.next();
			if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("c")) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("v")) {
				value = at.getElementText();
			} else if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("is")) {
				return TableRow.clean(xml.richText("is"));
			}
		}
		return value.isEmpty() ? "" : text(type.isEmpty() ? "n" : type, value, style.isEmpty() ? 0 : Integer.parseInt(style));
	}

	private String text(String type, String value, int style) throws XMLStreamException, IOException {
		return switch (type) {
			case "s" -> strings.get(Integer.parseInt(value.strip()));
			case "b" -> value.equals("1") ? "TRUE" : "FALSE";
			case "n" -> dates.text(value.strip(), style);
			default -> TableRow.clean(value);
		};
	}

	private void hide() {
		if (xml.isTrue("hidden")) {
			int last = Math.min(MOST_COLUMNS, Integer.parseInt(xml.attribute("max")));
			for (int number = Integer.parseInt(xml.attribute("min")); number <= last; number++) {
				hidden.add(number);
			}
		}
	}

	private static long lastRow(String reference) {
		String end = reference.substring(reference.indexOf(':') + 1).replaceAll("[^0-9]", "");
		return end.isEmpty() || end.length() > 9 ? 0 : Long.parseLong(end);
	}

	/** Known once the first row was read. */
	List<Integer> hiddenColumns() {
		return List.copyOf(hidden);
	}

	/** The last row by the sheet's own word; 0 without one. */
	long declaredRows() {
		return declaredRows;
	}

	/** How much of the sheet was read, from 0 to 1. */
	double share() {
		return Math.min(1, (double) in.count / size);
	}

	@Override
	public void close() throws IOException {
		xml.close();
		strings.close();
	}

	private static final class Counted extends FilterInputStream {
		private long count;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int got = super.read(into, from, length);
			count += Math.max(0, got);
			return got;
		}
	}
}
