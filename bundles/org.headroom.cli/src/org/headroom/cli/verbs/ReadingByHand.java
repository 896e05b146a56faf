package org.headroom.cli.verbs;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.ReadAs;

/** What {@code --encoding} and {@code --delimiter} say. */
record ReadingByHand(Call call) {

	ReadAs said() {
		return new ReadAs(call.value("--encoding").map(this::charset), call.value("--delimiter").map(this::delimiter));
	}

	/** Any name Java knows of an encoding that is offered; Latin 1 is read as the code page that holds it. */
	private Charset charset(String name) {
		return known(name).map(charset -> charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII) ? Encoding.WINDOWS : charset)
				.map(charset -> charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : charset).filter(Encoding.CHOICES::contains)
				.orElseThrow(() -> call.wrong("wrong.choice", "--encoding", name, String.join(", ", Encoding.CHOICES.stream().map(Charset::name).toList())));
	}

	private static Optional<Charset> known(String name) {
		try {
			return Optional.of(Charset.forName(name.strip()));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}

	private char delimiter(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "comma" -> ',';
			case "semicolon" -> ';';
			case "tab", "\\t" -> '\t';
			case "bar" -> '|';
			default -> {
				if (name.length() != 1 || "\"\n\r".contains(name) || Character.isLetterOrDigit(name.charAt(0))) {
					throw call.wrong("wrong.choice", "--delimiter", name, "comma, semicolon, tab, bar, ^, :");
				}
				yield name.charAt(0);
			}
		};
	}
}
