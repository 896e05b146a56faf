package org.headroom.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An .xlsx file: a zip of XML parts (ECMA-376). Only what a CRM's export uses is read: the first visible sheet, shared
 * and inline strings, numbers, dates by their style, booleans. Formulas give the value Excel stored with them.
 */
final class Workbook implements Closeable {
	private static final String PART = "xl/workbook.xml";
	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String OFFICE_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final ZipFile zip;
	private boolean from1904;
	private String sheetName = "";
	private String sheetRelation = "";

	Workbook(Path file) throws IOException {
		zip = new ZipFile(file.toFile());
	}

	boolean isWorkbook() {
		return zip.getEntry(PART) != null;
	}

	/** At most {@code count} rows that hold anything. */
	SheetHead head(int count) throws IOException {
		List<TableRow> rows = new ArrayList<>();
		try (SheetCells cells = cells()) {
			Optional<TableRow> row = cells.next();
			while (row.isPresent() && rows.size() < count) {
				rows.add(row.get());
				row = cells.next();
			}
			return new SheetHead(sheetName, rows, cells.hiddenColumns(), row.isEmpty() ? 0 : cells.declaredRows());
		}
	}

	/** The rows of the first visible sheet from the first one on. */
	SheetCells cells() throws IOException {
		readBook();
		ZipEntry part = entry(sheetPart());
		SharedStrings strings = new SharedStrings(zip.getEntry("xl/sharedStrings.xml") == null ? InputStream.nullInputStream()
				: zip.getInputStream(entry("xl/sharedStrings.xml")));
		CellDates dates = new CellDates(from1904, zip.getEntry("xl/styles.xml") == null ? InputStream.nullInputStream()
				: zip.getInputStream(entry("xl/styles.xml")));
		return new SheetCells(zip.getInputStream(part), part.getSize(), strings, dates);
	}

	private void readBook() throws IOException {
		try (XmlPart xml = new XmlPart(zip.getInputStream(entry(PART)))) {
			while (xml.toStart()) {
				XMLStreamReader at = xml.at();
				if (at.getLocalName().equals("workbookPr")) {
					from1904 = xml.isTrue("date1904");
				} else if (at.getLocalName().equals("sheet") && sheetRelation.isEmpty() && visible(xml.attribute("state"))) {
					sheetName = xml.attribute("name");
					sheetRelation = relation(at);
				}
			}
		} catch (XMLStreamException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
		if (sheetRelation.isEmpty()) {
			throw new IOException("no visible sheet");
		}
	}

	private static boolean visible(String state) {
		return state.isEmpty() || state.equals("visible");
	}

	private static String relation(XMLStreamReader sheet) {
		String id = sheet.getAttributeValue(OFFICE, "id");
		String strict = sheet.getAttributeValue(OFFICE_STRICT, "id");
		return id != null ? id : strict != null ? strict : "";
	}

	private String sheetPart() throws IOException {
		Map<String, String> targets = new HashMap<>();
		try (XmlPart xml = new XmlPart(zip.getInputStream(entry(RELATIONS)))) {
			while (xml.toStart()) {
				if (xml.at().getLocalName().equals("Relationship")) {
					targets.put(xml.attribute("Id"), xml.attribute("Target"));
				}
			}
		} catch (XMLStreamException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
		String target = targets.getOrDefault(sheetRelation, "worksheets/sheet1.xml");
		return target.startsWith("/") ? target.substring(1) : "xl/" + target;
	}

	private ZipEntry entry(String name) throws IOException {
		ZipEntry found = zip.getEntry(name);
		if (found == null) {
			throw new IOException("part missing: " + name);
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
