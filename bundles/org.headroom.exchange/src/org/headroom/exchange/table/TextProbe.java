package org.headroom.exchange.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at the head of a file that may be text. */
record TextProbe(Path file, long size, long modified, Predicate<String> knownHeader) {

	Probe probe(byte[] head, ReadAs said) {
		Encoding encoding = said.charset().map(charset -> Encoding.chosen(charset, head)).orElseGet(() -> Encoding.of(head));
		String text = encoding.decode(head);
		boolean whole = size <= head.length;
		if (whole && text.isBlank()) {
			return new Probe.Empty(file);
		}
		Optional<Looks> other = said.detected() ? Looks.text(text) : Optional.empty();
		if (other.isPresent()) {
			return new Probe.NotATable(file, other.get());
		}
		return said.delimiter().map(delimiter -> Layout.of(text, whole, delimiter, knownHeader)).orElseGet(() -> Layout.of(text, whole, knownHeader))
				.map(layout -> answer(new TableFormat.Text(encoding, layout.delimiter(), said), layout))
				.orElse(new Probe.NotATable(file, Looks.PROSE));
	}

	private Probe answer(TableFormat format, Layout layout) {
		if (layout.rows().isEmpty()) {
			return new Probe.HeaderOnly(file, layout.headers());
		}
		return new Probe.Found(new Table(file, size, modified, format, FileProbe.columns(layout.headers(), List.of()), layout.headerLine(),
				layout.rows(), layout.estimate(size, FileProbe.HEAD_BYTES)));
	}
}
