package org.headroom.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a text file's bytes are to be read.
 *
 * @param markBytes length of the byte order mark in front; 0 without one
 * @param lenient true when bytes that are no text in it become "\uFFFD", where else they end the reading
 */
public record Encoding(Charset charset, int markBytes, boolean lenient) {
	/** What is left when bytes are neither UTF-8 nor UTF-16: the old Windows code page of Western Europe. */
	public static final Charset WINDOWS = Charset.forName("windows-1252");

	/** What faces offer: Unicode, then the code pages in which spreadsheets of Europe and East Asia save text. */
	public static final List<Charset> CHOICES = Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "x-MacRoman", "IBM850", "GB18030", "Shift_JIS")
			.filter(Charset::isSupported).map(Charset::forName).toList();

	private static final int LONGEST_UTF8 = 4;
	private static final String MARK = "\uFEFF";

	/** That ends the reading at bytes that are no text in it. */
	public Encoding(Charset charset, int markBytes) {
		this(charset, markBytes, false);
	}

	/** The same, with signs in place of what is no text in it. */
	public Encoding leniently() {
		return new Encoding(charset, markBytes, true);
	}

	/** The one a person chose, for a file that begins with these bytes. */
	static Encoding chosen(Charset charset, byte[] head) {
		byte[] mark = charset.newEncoder().canEncode('\uFEFF') ? MARK.getBytes(charset) : new byte[0];
		boolean marked = mark.length > 0 && head.length >= mark.length && ByteBuffer.wrap(mark).equals(ByteBuffer.wrap(head, 0, mark.length));
		return new Encoding(charset, marked ? mark.length : 0);
	}

	/** From the first bytes of a file: the mark, else the zero bytes of UTF-16, else whatever decodes cleanly. */
	static Encoding of(byte[] head) {
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3);
		}
		if (starts(head, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2);
		}
		if (starts(head, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, 2);
		}
		return new Encoding(unmarked(head), 0);
	}

	private static Charset unmarked(byte[] head) {
		int[] zeros = new int[2];
		for (int at = 0; at < head.length; at++) {
			zeros[at & 1] += head[at] == 0 ? 1 : 0;
		}
		int pairs = Math.max(1, head.length / 2);
		if (zeros[1] * 10L > pairs * 4L && zeros[0] * 10L < pairs) {
			return StandardCharsets.UTF_16LE;
		}
		if (zeros[0] * 10L > pairs * 4L && zeros[1] * 10L < pairs) {
			return StandardCharsets.UTF_16BE;
		}
		return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
	}

	/** The head may end within a character. */
	private static boolean isUtf8(byte[] head) {
		for (int cut = 0; cut < LONGEST_UTF8 && cut <= head.length; cut++) {
			try {
				StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, head.length - cut));
				return true;
			} catch (CharacterCodingException notYet) {
				continue; // perhaps only the last character is cut
			}
		}
		return false;
	}

	boolean wide() {
		return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
	}

	String decode(byte[] head) {
		int whole = wide() ? (head.length - markBytes) / 2 * 2 : head.length - markBytes;
		return new String(head, markBytes, whole, charset);
	}

	private static boolean starts(byte[] head, int... bytes) {
		for (int at = 0; at < bytes.length; at++) {
			if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
				return false;
			}
		}
		return true;
	}
}
