package org.headroom.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

/** A page like a person's: chart, tabs. */
final class GalleryPerson {
	private GalleryPerson() {
	}

	static void show(Composite parent) {
		RelativeDates dates = new RelativeDates(Clock.systemDefaultZone(), Locale.ENGLISH);
		ViewFrame frame = ViewFrame.scrolling(parent, "person").title("Darcel S.").context("Office East · " + dates.say(LocalDate.now().minusDays(71)));
		Buttons.icon(frame.actions(), "person.edit", Icon.EDIT, "Edit", () -> {
		});
		frame.lead("His last quarter was <a>$81K</a>, his best in two years <a>$90K</a>; half of the difference is deal size.");
		QuarterChart chart = new QuarterChart(frame.body(), "person.quarters", "Results by quarter", "Quarter", "Won revenue");
		List<Double> values = List.of(20.0, 34.0, 48.0, 60.0, 72.0, 60.0, 90.0, 31.0);
		chart.show(IntStream.range(0, 8).mapToObj(i -> new QuarterChart.Bar("Q" + (i % 4 + 1) + " " + (2015 + i / 4), values.get(i), "$" + Math.round(values.get(i)) + "K", i == 7)).toList());
		CTabFolder folder = new CTabFolder(frame.body(), SWT.TOP);
		for (String name : List.of("Deals", "Sessions", "Goals", "Commitments", "Situations")) {
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setText(name);
			Composite page = new Composite(folder, SWT.NONE);
			page.setLayout(new Rows(Space.BETWEEN, Space.INSIDE));
			DataTable.<GalleryViews.Row>in(page, "person." + name, name).text("name", "Account", 200, GalleryViews.Row::name)
					.number("n", "Amount", 120, row -> "$" + row.open() + ",300", java.util.Comparator.comparingInt(GalleryViews.Row::open)).high(3, 6).show(GalleryViews.people());
			item.setControl(page);
		}
		folder.setSelection(0);
	}
}
