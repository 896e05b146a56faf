package org.headroom.method;

import java.util.List;

/**
 * A part that sessions of this method have in reports. What was recorded as {@link Visibility#MINE} is
 * left out, whatever is named here.
 *
 * @param id       unique within the method
 * @param title    its heading
 * @param prompts  ids of the prompts whose answers are printed, in this order
 * @param computed key of {@linkplain org.headroom.method.code.WritesReport code} that writes more below them; empty for none
 */
public record ReportPart(String id, LocalText title, List<String> prompts, String computed) {

	/** @throws IllegalArgumentException when the title is missing, or the part prints nothing */
	public ReportPart {
		Ident.check("report part", id);
		prompts = List.copyOf(prompts);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("report part " + id + " has no title");
		}
		if (!computed.isEmpty()) {
			Ident.check("computed report part", computed);
		} else if (prompts.isEmpty()) {
			throw new IllegalArgumentException("report part " + id + " prints nothing");
		}
	}
}
