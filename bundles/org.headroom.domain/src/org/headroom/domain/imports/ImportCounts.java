package org.headroom.domain.imports;

/** What a batch did, or would do. Managers named only as somebody's manager count as people. */
public record ImportCounts(int peopleAdded, int peopleChanged, int peopleSame, int dealsAdded, int dealsChanged, int dealsSame) {

	/** True when running it changed nothing. */
	public boolean nothingNew() {
		return peopleAdded + peopleChanged + dealsAdded + dealsChanged == 0;
	}

	public int deals() {
		return dealsAdded + dealsChanged + dealsSame;
	}

	public int people() {
		return peopleAdded + peopleChanged + peopleSame;
	}
}
