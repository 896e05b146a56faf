package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class DateFieldTest {
	private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

	@Test
	void aDayIsTypedAndWalkedAndWhatIsNoneHoldsTheFormUp() {
		try (Screen screen = new Screen()) {
			Composite form = form(screen);
			DateField field = new DateField(form, "day", "Day").date(DAY);
			List<LocalDate> told = new ArrayList<>();
			field.onChange(told::add);
			screen.open();
			Text text = (Text) Screen.named(screen.shell(), "day");
			assertEquals(TypedDay.write(DAY, Locale.getDefault()), text.getText());
			text.setText("2026-12-24");
			assertEquals(DAY.plusDays(4), field.date());
			Screen.key(text, SWT.ARROW_DOWN, '\0');
			assertEquals(List.of(DAY.plusDays(4), DAY.plusDays(3)), told);
			assertFalse(DateField.holdsUp(screen.shell()));
			text.setText("some day");
			text.notifyListeners(SWT.FocusOut, new Event());
			assertEquals("some day", text.getText(), "what was typed stays");
			assertEquals(DAY.plusDays(3), field.date(), "the day before stands until then");
			assertTrue(DateField.holdsUp(screen.shell()));
		}
	}

	@Test
	void timesAreUnderstoodAsPeopleWriteThem() {
		for (String typed : new String[] { "14:00", "14", "1400", "14.00", "2 pm", "2pm", "14 Uhr" }) {
			assertEquals(Optional.of(LocalTime.of(14, 0)), TimeField.meant(typed, Locale.US), typed);
		}
		assertEquals(Optional.of(LocalTime.of(9, 30)), TimeField.meant("9.30 Uhr", Locale.GERMANY));
		assertEquals(Optional.empty(), TimeField.meant("noon-ish", Locale.US));
		assertEquals(Optional.empty(), TimeField.meant("25:00", Locale.US));
		for (Locale locale : new Locale[] { Locale.US, Locale.UK, Locale.GERMANY }) {
			assertEquals(Optional.of(LocalTime.of(15, 45)), TimeField.meant(TimeField.written(LocalTime.of(15, 45), locale), locale), locale.toString());
		}
	}

	private static Composite form(Screen screen) {
		Composite form = new Composite(screen.shell(), SWT.NONE);
		form.setLayout(new RowLayout());
		return form;
	}
}
