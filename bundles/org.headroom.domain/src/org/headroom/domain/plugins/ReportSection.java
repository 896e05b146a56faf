package org.headroom.domain.plugins;

import java.util.List;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.method.Prompt;
import org.headroom.method.ReportPart;
import org.headroom.method.code.WritesReport.Block;

/**
 * A part of a printed session.
 *
 * @param lines what was asked and answered, all rounds, without what is the manager's own
 * @param blocks what the plugin's code adds; empty without it
 */
public record ReportSection(ReportPart part, List<Line> lines, List<Block> blocks) {

	/** A prompt with one of its answers. */
	public record Line(Prompt prompt, RecordedAnswer answer) {
	}

	public ReportSection {
		lines = List.copyOf(lines);
		blocks = List.copyOf(blocks);
	}

	/** Nothing to print. */
	public boolean isEmpty() {
		return lines.isEmpty() && blocks.isEmpty();
	}
}
