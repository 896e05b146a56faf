package org.headroom.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook as Excel does, with only the parts a reader needs. A cell is a text, a Double, a Boolean or a {@link Day}. */
public final class SmallWorkbook {
	private final List<String> strings = new ArrayList<>();
	private final StringBuilder rows = new StringBuilder();
	private final StringBuilder columns = new StringBuilder();
	private boolean hiddenSheetFirst;
	private int row;

	/** A number with a date's style. */
	public record Day(double serial) {
	}

	public SmallWorkbook row(Object... cells) {
		row++;
		rows.append("<row r=\"").append(row).append("\">");
		for (int at = 0; at < cells.length; at++) {
			rows.append(cell((char) ('A' + at) + Integer.toString(row), cells[at]));
		}
		rows.append("</row>");
		return this;
	}

	public SmallWorkbook skipRows(int count) {
		row += count;
		return this;
	}

	public SmallWorkbook hideColumns(int from, int to) {
		columns.append("<col min=\"").append(from).append("\" max=\"").append(to).append("\" hidden=\"1\"/>");
		return this;
	}

	public SmallWorkbook behindHiddenSheet() {
		hiddenSheetFirst = true;
		return this;
	}

	private String cell(String reference, Object value) {
		return switch (value) {
			case null -> "";
			case Double number -> "<c r=\"" + reference + "\"><v>" + number + "</v></c>";
			case Day day -> "<c r=\"" + reference + "\" s=\"1\"><v>" + day.serial() + "</v></c>";
			case Boolean flag -> "<c r=\"" + reference + "\" t=\"b\"><v>" + (flag ? 1 : 0) + "</v></c>";
			default -> "<c r=\"" + reference + "\" t=\"s\"><v>" + shared(value.toString()) + "</v></c>";
		};
	}

	private int shared(String text) {
		if (!strings.contains(text)) {
			strings.add(text);
		}
		return strings.indexOf(text);
	}

	public Path write(Path file) throws IOException {
		String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			String hidden = hiddenSheetFirst ? "<sheet name=\"hiddenSheet\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/>" : "";
			part(zip, "xl/workbook.xml", "<workbook " + main + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
					+ hidden + "<sheet name=\"Deals\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
			part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
					+ "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
			part(zip, "xl/styles.xml", "<styleSheet " + main + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts>"
					+ "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
			StringBuilder table = new StringBuilder("<sst " + main + ">");
			strings.forEach(text -> table.append("<si><r><t>").append(escaped(text)).append("</t></r><rPh><t>ignored</t></rPh></si>"));
			part(zip, "xl/sharedStrings.xml", table.append("</sst>").toString());
			part(zip, "xl/worksheets/sheet1.xml", "<worksheet " + main + "><dimension ref=\"A1:H" + row + "\"/><cols>" + columns + "</cols><sheetData>" + rows
					+ "</sheetData></worksheet>");
		}
		return file;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

	private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
