package org.headroom.analytics.room;

/** What revenue is made of. The first three multiply to it; the fourth is how long a deal takes. */
public enum Factor {
	/** Deals closed a period, won or lost. */
	CLOSED {
		@Override
		double value(Sales sales) {
			return (double) sales.closed() / sales.periods();
		}

		@Override
		double smooth(Sales sales) {
			return (sales.closed() + 0.5) / sales.periods();
		}

		@Override
		double variance(Sales sales) {
			return 1 / (sales.closed() + 0.5);
		}
	},
	/** Won of closed, 0 to 1. */
	WIN_RATE {
		@Override
		double value(Sales sales) {
			return (double) sales.won() / sales.closed();
		}

		@Override
		double smooth(Sales sales) {
			return (sales.won() + 0.5) / (sales.closed() + 1);
		}

		@Override
		double variance(Sales sales) {
			return (1 - smooth(sales)) / (sales.won() + 0.5);
		}
	},
	/** Revenue a won deal, in the currency. */
	SIZE {
		@Override
		double value(Sales sales) {
			return sales.revenue() / sales.won();
		}

		@Override
		double smooth(Sales sales) {
			return value(sales);
		}

		@Override
		double variance(Sales sales) {
			return ofMean(sales.won(), sales.revenue(), sales.squares());
		}
	},
	/** Days from creation to close, a closed deal; less is better. */
	CYCLE {
		@Override
		double value(Sales sales) {
			return sales.days() / sales.timed();
		}

		@Override
		double smooth(Sales sales) {
			return Math.max(0.5, value(sales));
		}

		@Override
		double variance(Sales sales) {
			return ofMean(sales.timed(), sales.days(), sales.daySquares());
		}
	};

	/** As it was, in the unit above. */
	abstract double value(Sales sales);

	/** The same, never zero, for its logarithm. */
	abstract double smooth(Sales sales);

	/** Of the logarithm, by the delta method. */
	abstract double variance(Sales sales);

	/** On how many deals it rests. */
	int deals(Sales sales) {
		return switch (this) {
			case CLOSED, WIN_RATE -> sales.closed();
			case SIZE -> sales.won();
			case CYCLE -> sales.timed();
		};
	}

	/** Whether there is anything to tell it by. */
	boolean known(Sales sales) {
		return this == CYCLE ? sales.timed() >= Room.LEAST_WON : sales.won() >= 1;
	}

	/** Added to the logarithm of revenue, whether the factor is to rise or to fall. */
	int sign() {
		return this == CYCLE ? -1 : 1;
	}

	/** Squared coefficient of variation of a mean; at least that of one deal among twenty alike. */
	private static double ofMean(int n, double sum, double squares) {
		double mean = sum / n;
		double spread = mean > 0 ? Math.max(0, squares / n / (mean * mean) - 1) : 1;
		return Math.max(spread, 0.05) / n;
	}
}
