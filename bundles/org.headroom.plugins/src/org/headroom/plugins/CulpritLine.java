package org.headroom.plugins;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headroom.domain.plugins.Culprit;
import org.headroom.method.guard.Trouble;

/** A culprit as a line: bundle, on or off, points with failures, last point, kind, moment and detail, with tabs between. */
final class CulpritLine {
	private static final String TAB = "\t";
	private static final int CELLS = 7;

	private CulpritLine() {
	}

	static String write(Culprit culprit) {
		String points = culprit.inARow().entrySet().stream().map(each -> plain(each.getKey()) + "=" + each.getValue()).sorted().collect(Collectors.joining(";"));
		String last = culprit.last().map(each -> String.join(TAB, plain(each.point()), each.kind().name(), each.at().toString(), plain(each.detail()))).orElse("\t\t\t");
		return String.join(TAB, culprit.bundle(), culprit.off() ? "off" : "on", points, last);
	}

	private static String plain(String text) {
		return text.replaceAll("[\\p{Cntrl};=]", " ");
	}

	/** Empty for a line that something else wrote. */
	static Optional<Culprit> read(String line) {
		String[] cells = line.split(TAB, -1);
		try {
			return cells.length != CELLS ? Optional.empty() : Optional.of(new Culprit(cells[0], cells[1].equals("off"), points(cells[2]), last(cells)));
		} catch (DateTimeException | IllegalArgumentException unreadable) {
			// A file that somebody edited by hand must not keep plugins from working.
			return Optional.empty();
		}
	}

	private static Map<String, Integer> points(String text) {
		Map<String, Integer> points = new TreeMap<>();
		Arrays.stream(text.split(";")).map(each -> each.split("=", 2)).filter(pair -> pair.length == 2).forEach(pair -> points.put(pair[0], Integer.valueOf(pair[1])));
		return points;
	}

	private static Optional<Culprit.Failure> last(String[] cells) {
		return cells[3].isEmpty() ? Optional.empty() : Optional.of(new Culprit.Failure(cells[3], Trouble.Kind.valueOf(cells[4]), cells[6], Instant.parse(cells[5])));
	}
}
