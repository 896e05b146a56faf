package org.headroom.questions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.headroom.questions.Problems.Position;

/** The characters of a pack: UTF-8, or what a byte order mark says. */
final class PackText {
	private static final String MARK = "\uFEFF";

	private PackText() {
	}

	/** Empty, with a problem noted, when the bytes are no text. */
	static Optional<String> of(byte[] bytes, Problems problems) {
		try {
			String text = charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
		} catch (CharacterCodingException notText) {
			problems.add(Position.FILE, PackProblem.Kind.NOT_TEXT);
			return Optional.empty();
		}
	}

	private static Charset charset(byte[] bytes) {
		if (bytes.length < 2) {
			return StandardCharsets.UTF_8;
		}
		int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		return switch (first) {
			case 0xfeff -> StandardCharsets.UTF_16BE;
			case 0xfffe -> StandardCharsets.UTF_16LE;
			default -> StandardCharsets.UTF_8;
		};
	}
}
