package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.table.SmallWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one CRM or another means by its columns, in files with which nothing is wrong. */
class CrmHabitsTest {
	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void aWorkspace() {
		bench = new Bench(folder);
	}

	@Test
	void aDynamicsWorkbookTakesActualValuesOnceClosed() throws IOException {
		Path book = new SmallWorkbook().hideColumns(1, 3)
				.row("(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Topic", "Potential Customer", "Est. Close Date",
						"Est. Revenue", "Actual Revenue", "Status", "Owner", "Actual Close Date")
				.row("a-1", "s", new SmallWorkbook.Day(43100), "T", "Acme", new SmallWorkbook.Day(43100), 100.0, 90.5, "Won", "Ann", new SmallWorkbook.Day(43090))
				.row("a-2", "s", new SmallWorkbook.Day(43100), "T", "Acme", new SmallWorkbook.Day(43100), 100.0, null, 0.0, "Ann", null)
				.write(folder.resolve("opportunities.xlsx"));
		bench.imported(book);
		assertEquals(List.of(), bench.kinds());
		assertEquals(Optional.of(new BigDecimal("90.5")), bench.imports.deal("a-1").amount());
		assertEquals(Optional.of(LocalDate.of(2017, 12, 21)), bench.imports.deal("a-1").closedOn());
		assertEquals(DealState.OPEN, bench.imports.deal("a-2").state());
		assertEquals(Optional.of(LocalDate.of(2017, 12, 31)), bench.imports.deal("a-2").closedOn());
	}

	@Test
	void salesforcesFlagsCountBeforeItsStages() {
		bench.imported(bench.file("d.csv", "Id,Owner.Name,StageName,IsClosed,IsWon", "1,Ann,Order placed,true,true", "2,Ann,Gone,true,false", "3,Ann,Odd,false,false"));
		assertEquals(List.of(), bench.kinds());
		assertEquals(List.of(DealState.WON, DealState.LOST, DealState.OPEN), bench.imports.deals.values().stream().map(deal -> deal.state()).toList());
	}
}
