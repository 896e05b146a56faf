package org.headroom.ui.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;

/**
 * The encodings and delimiters a person can choose for a text file: as found first, then the others.
 *
 * @param found how the file shows itself
 * @param said what a person says of it now
 */
record ReadingChoices(TableFormat.Text found, ReadAs said, Words words) {

	/** Empty for a workbook, of which nothing is to choose. */
	static Optional<ReadingChoices> of(ImportFile file, ReadAs said, Words words) {
		return file.found().format() instanceof TableFormat.Text found ? Optional.of(new ReadingChoices(found, said, words)) : Optional.empty();
	}

	List<String> encodings() {
		return items(word(said.charset().orElse(found.encoding().charset())), word(found.encoding().charset()),
				Encoding.CHOICES.stream().map(this::word));
	}

	/** The item that holds now. */
	int encoding() {
		return said.charset().map(this::word).map(encodings()::indexOf).orElse(0);
	}

	/** What a person says when they choose that item. */
	ReadAs encoding(int item) {
		return new ReadAs(item == 0 ? Optional.empty() : Encoding.CHOICES.stream().filter(charset -> word(charset).equals(encodings().get(item))).findFirst(), said.delimiter());
	}

	List<String> delimiters() {
		return items(word(said.delimiter().orElse(found.delimiter())), word(found.delimiter()), TableFormat.Text.DELIMITERS.stream().map(this::word));
	}

	/** The item that holds now. */
	int delimiter() {
		return said.delimiter().map(this::word).map(delimiters()::indexOf).orElse(0);
	}

	/** What a person says when they choose that item. */
	ReadAs delimiter(int item) {
		return new ReadAs(said.charset(), item == 0 ? Optional.empty()
				: Stream.concat(TableFormat.Text.DELIMITERS.stream(), said.delimiter().stream()).filter(sign -> word(sign).equals(delimiters().get(item))).findFirst());
	}

	private List<String> items(String now, String foundWord, Stream<String> all) {
		List<String> items = new ArrayList<>(List.of(words.say("format.found", foundWord)));
		all.forEach(items::add);
		if (!items.contains(now)) {
			items.add(now); // said at the command line, which takes any sign
		}
		return items;
	}

	private String word(Charset charset) {
		return Encoding.CHOICES.contains(charset) ? words.say("encoding." + charset.name()) : charset.name();
	}

	private String word(char delimiter) {
		return TableFormat.Text.DELIMITERS.contains(delimiter) ? words.say("delimiter." + (int) delimiter) : Character.toString(delimiter);
	}
}
