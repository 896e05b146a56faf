package org.headroom.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\uFF1D1", "-", "+"})
	void whatCouldRunIsTamed(String cell) {
		assertEquals("'" + cell, FormulaGuard.guard(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "Ann", "1054", "-12.50", "+49", "-1.234,56", "a=b", "x@y.example"})
	void theRestStaysAsItIs(String cell) {
		assertEquals(cell, FormulaGuard.guard(cell));
	}

	@Test
	void everyCellOfAFileIsGuarded(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("out.csv");
		try (GuardedCsv csv = new GuardedCsv(file)) {
			csv.row("=1", "a,b", "-5");
		}
		assertEquals("'=1,\"a,b\",-5\r\n", Files.readString(file));
	}
}
