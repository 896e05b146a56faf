package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.goals.CheckIn;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

class CheckInFormTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

	@Test
	void aReadingAloneIsEnough() {
		CheckInForm form = form(true, "3", "", "");
		assertTrue(form.problem(TODAY, Locale.US).isEmpty());
		CheckIn checkIn = form.make(1, 2, Locale.US);
		assertEquals(Optional.of(new BigDecimal("3")), checkIn.reading());
		assertTrue(checkIn.confidence().isEmpty());
	}

	@Test
	void allOfItIsKept() {
		CheckIn checkIn = form(true, "2.5", "signed on Friday", " 10 ").make(1, 2, Locale.US);
		assertEquals(Optional.of(10), checkIn.confidence());
		assertEquals("signed on Friday", checkIn.evidence());
		assertEquals(TODAY, checkIn.day());
		assertEquals(Visibility.OURS, checkIn.visibility());
	}

	@Test
	void theFirstFieldThatIsWrongIsNamed() {
		assertEquals(CheckInForm.Field.READING, field(form(true, "three", "", "11")));
		assertEquals(CheckInForm.Field.CONFIDENCE, field(form(true, "3", "", "11")));
		assertEquals(CheckInForm.Field.CONFIDENCE, field(form(true, "3", "", "-1")));
	}

	@Test
	void withoutAMeasureTheEvidenceIsWanted() {
		assertEquals(CheckInForm.Field.EVIDENCE, field(form(false, "", " ", "5")));
		assertTrue(form(false, "", "asked twice", "5").problem(TODAY, Locale.US).isEmpty());
		assertTrue(form(false, "", "asked twice", "5").make(1, 2, Locale.US).reading().isEmpty());
	}

	@Test
	void nobodyChecksInTomorrow() {
		CheckInForm form = new CheckInForm(true, "1", "", "", TODAY.plusDays(1), Visibility.OURS);
		assertEquals(CheckInForm.Field.DAY, field(form));
	}

	private static CheckInForm.Field field(CheckInForm form) {
		return form.problem(TODAY, Locale.US).orElseThrow().field();
	}

	private static CheckInForm form(boolean measured, String reading, String evidence, String confidence) {
		return new CheckInForm(measured, reading, evidence, confidence, TODAY, Visibility.OURS);
	}
}
