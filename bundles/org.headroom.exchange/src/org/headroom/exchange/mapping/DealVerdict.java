package org.headroom.exchange.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.StageWords;
import org.headroom.exchange.table.TableRow;

/**
 * Says of a row whether its deal is open, won or lost: what a person said of its stage counts first, then the CRM's flags
 * (IsWon, IsClosed), then its status, then the words of its stage. One thread or many.
 */
public final class DealVerdict {
	private static final Set<String> YES = Set.of("true", "1", "yes", "y", "x", "ja", "wahr");
	private static final Set<String> NO = Set.of("false", "0", "no", "n", "nein", "falsch", "-");

	private final Mapping mapping;
	private final int stage;
	private final int status;
	private final int won;
	private final int lost;
	private final int closed;

	public DealVerdict(Mapping mapping) {
		this.mapping = mapping;
		this.stage = index(Field.STAGE);
		this.status = index(Field.STATUS);
		this.won = index(Field.IS_WON);
		this.lost = index(Field.IS_LOST);
		this.closed = index(Field.IS_CLOSED);
	}

	private int index(Field field) {
		OptionalInt column = mapping.column(field);
		return column.isPresent() ? column.getAsInt() - 1 : -1;
	}

	/** The state of the row's deal; empty when nothing in it says, so that it counts as open. */
	public Optional<DealState> of(TableRow row) {
		Optional<DealState> said = Optional.ofNullable(mapping.stages().get(words(row)));
		return said.or(() -> byFlags(row)).or(() -> byStatus(row.cell(status))).or(() -> byWords(row.cell(stage)));
	}

	/** The words that were judged, for a finding. */
	public String words(TableRow row) {
		String words = row.cell(stage);
		return words.isEmpty() ? row.cell(status) : words;
	}

	private Optional<DealState> byFlags(TableRow row) {
		Optional<Boolean> isWon = flag(row.cell(won));
		Optional<Boolean> isLost = flag(row.cell(lost));
		Optional<Boolean> isClosed = flag(row.cell(closed));
		if (isWon.orElse(false)) {
			return Optional.of(DealState.WON);
		}
		if (isLost.orElse(false) || isClosed.orElse(false) && isWon.isPresent()) {
			return Optional.of(DealState.LOST);
		}
		return isClosed.filter(yes -> !yes).map(open -> DealState.OPEN);
	}

	private static Optional<Boolean> flag(String cell) {
		String low = cell.toLowerCase(Locale.ROOT);
		if (YES.contains(low)) {
			return Optional.of(true);
		}
		return NO.contains(low) ? Optional.of(false) : Optional.empty();
	}

	/** Words, or Dynamics' statecode. */
	private static Optional<DealState> byStatus(String cell) {
		return switch (cell) {
			case "" -> Optional.empty();
			case "0" -> Optional.of(DealState.OPEN);
			case "1" -> Optional.of(DealState.WON);
			case "2" -> Optional.of(DealState.LOST);
			default -> byWords(cell);
		};
	}

	private static Optional<DealState> byWords(String cell) {
		return cell.isEmpty() ? Optional.empty() : StageWords.shipped().state(cell);
	}
}
