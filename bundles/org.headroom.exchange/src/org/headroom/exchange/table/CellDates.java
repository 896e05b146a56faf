package org.headroom.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Tells by a cell's style whether its number is a day, and turns numbers into text. */
final class CellDates {
	/** Excel counts 29 February 1900, which never was: from 1 March 1900 on its days are counted from here. */
	private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
	private static final double LAST_DAY = 2_958_465;
	/** Excel keeps 15 digits; what stands behind them is noise of binary fractions. */
	private static final MathContext EXCEL = new MathContext(15);

	private final boolean from1904;
	private final List<Boolean> dateStyles = new ArrayList<>();

	CellDates(boolean from1904, InputStream styles) throws IOException {
		this.from1904 = from1904;
		if (styles.available() == 0) {
			return;
		}
		try (XmlPart xml = new XmlPart(styles)) {
			read(xml);
		} catch (XMLStreamException | IllegalArgumentException broken) {
			throw new IOException(broken.getMessage(), broken);
		}
	}

	private void read(XmlPart xml) throws XMLStreamException {
		Map<Integer, String> codes = new HashMap<>();
		boolean cellFormats = false;
		while (xml.toStart()) {
			switch (xml.at().getLocalName()) {
				case "numFmt" -> codes.put(number(xml, "numFmtId"), xml.attribute("formatCode"));
				case "cellXfs" -> cellFormats = true;
				case "cellStyles", "dxfs" -> cellFormats = false;
				case "xf" -> {
					if (cellFormats) {
						dateStyles.add(isDate(number(xml, "numFmtId"), codes));
					}
				}
				default -> {
					// fonts, fills and borders say nothing about values
				}
			}
		}
	}

	private static int number(XmlPart xml, String attribute) {
		String text = xml.attribute(attribute);
		return text.isEmpty() ? 0 : Integer.parseInt(text);
	}

	private static boolean isDate(int format, Map<Integer, String> codes) {
		if (codes.containsKey(format)) {
			String code = codes.get(format).toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
			return code.contains("y") || code.contains("d") && code.contains("m");
		}
		return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
	}

	/** A number cell as text: days as 2017-12-31, others with a decimal point. */
	String text(String raw, int style) {
		if (style < dateStyles.size() && dateStyles.get(style)) {
			double serial = Double.parseDouble(raw);
			if (serial >= 1 && serial <= LAST_DAY) {
				return (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) serial).toString();
			}
		}
		boolean whole = raw.length() <= 15 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
		return whole ? raw : plain(raw);
	}

	private static String plain(String raw) {
		BigDecimal rounded = new BigDecimal(raw).round(EXCEL).stripTrailingZeros();
		return Math.abs(rounded.scale()) > 400 ? raw : rounded.toPlainString();
	}
}
