package org.headroom.method.yaml;

import java.util.List;

/** Every key of a method's file, by the mapping it stands in, and every word that names a kind of something. */
final class Keys {

	static final List<String> METHOD = List.of("headroom-method", "id", "version", "languages", "title", "purpose", "not-for", "source", "brand",
			"fits", "stages", "flow", "fields", "needs", "commitments", "carry-over", "metrics", "notices", "report", "migrations");
	static final List<String> BRAND = List.of("by", "colour", "icon");
	static final List<String> FITS = List.of("kinds", "audiences", "segments", "phases");
	static final List<String> STAGE = List.of("id", "title", "purpose", "minutes", "seconds", "traits", "page", "prompts", "needs");
	static final List<String> PROMPT = List.of("id", "ask", "help", "from", "answer", "visibility", "may-be", "required");
	static final List<String> BANK = List.of("stage", "tags");
	static final List<String> TEXT = List.of("hint", "lines");
	static final List<String> SCALE = List.of("from", "to", "anchors", "inverted");
	static final List<String> OPTIONS = List.of("options");
	static final List<String> CHOICES = List.of("options", "least", "most");
	static final List<String> TABLE = List.of("columns", "most");
	static final List<String> COLUMN = List.of("id", "title", "answer");
	static final List<String> TALLY = List.of("unit");
	static final List<String> FLOW = List.of("free-back", "transitions", "loops");
	static final List<String> TRANSITION = List.of("from", "to", "when");
	static final List<String> LOOP = List.of("from", "to", "until", "most");
	static final List<String> AT_LEAST = List.of("prompt", "value");
	static final List<String> CHOSEN = List.of("prompt", "option");
	static final List<String> ROWS = List.of("of", "least", "filled");
	static final List<String> COMMITMENTS = List.of("salesperson", "manager", "any", "due", "if-then", "scale");
	static final List<String> CARRY_OVER = List.of("from", "to");
	static final List<String> METRIC = List.of("id", "title", "unit", "of", "fold", "least", "shown");
	static final List<String> OF_COLUMN = List.of("of", "column");
	static final List<String> DIFFERENCE = List.of("of", "less");
	static final List<String> SHARE = List.of("of", "among");
	static final List<String> NOTICE = List.of("id", "when", "say", "evidence", "least");
	static final List<String> REPORT_PART = List.of("id", "title", "prompts", "computed");
	static final List<String> MIGRATION = List.of("before", "prompts", "stages", "options");

	static final List<String> ANSWERS = List.of("text", "scale", "choice", "choices", "ranking", "table", "date", "money", "deal", "goal", "tally");
	static final List<String> SOURCES = List.of("fixed", "bank", "computed");
	static final List<String> GUARDS = List.of("always", "answered", "at-least", "chosen", "not", "all", "any");
	static final List<String> OUTPUTS = List.of("answer", "rows", "goal", "insight");
	static final List<String> READINGS = List.of("answer", "column", "rows", "difference", "share", "rounds", "computed");

	private Keys() {
	}
}
