package org.headroom.ui.imports;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The fourth step: everything but the commit, how far it is, and what it found. */
final class CheckPage implements Page {
	private static final int PARTS = 1000;
	private static final int EXAMPLES_HEIGHT = 136;

	private final ImportView view;
	private final Words words;
	private final Locale locale;
	private final Composite page;
	private final ProgressBar bar;
	private final Label far;
	private final Composite going;
	private final Answer problem;
	private final Composite found;
	private final Label counts;
	private final DataTable<FindingLine> table;
	private final Text examples;
	private final Button save;
	private final InlineMessage message;
	private Optional<ImportOutcome.Done> shown = Optional.empty();

	/** What to do with a file for all findings. */
	interface Saving {
		void into(String file);
	}

	CheckPage(Composite parent, ImportView view, Words words, Locale locale, Saving saving) {
		this.view = view;
		this.words = words;
		this.locale = locale;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Rows(0, Space.BETWEEN));
		problem = Rows.text(new Answer(page));
		going = Rows.text(new Composite(page, SWT.NONE));
		going.setLayout(new Rows(0, Space.INSIDE));
		bar = Named.name(Named.id(new ProgressBar(going, SWT.HORIZONTAL | SWT.SMOOTH), "import.progress"), words.say("progress"));
		bar.setMaximum(PARTS);
		far = Named.id(Texts.secondary(going, ""), "import.progress.rows");
		found = Rows.fill(new Composite(page, SWT.NONE));
		found.setLayout(new Rows(0, Space.INSIDE));
		counts = Rows.text(Named.id(Texts.body(found, ""), "import.counts"));
		message = Rows.text(new InlineMessage(found, "import.findings.message"));
		table = findings();
		examples = examples();
		Composite last = new Composite(found, SWT.NONE);
		last.setLayout(new Across(Space.INSIDE));
		save = Buttons.plain(last, "import.findings.save", words.say("findings.save"), () -> choose(saving));
		found.setVisible(false);
	}

	private DataTable<FindingLine> findings() {
		DataTable<FindingLine> made = DataTable.in(found, "import.findings", words.say("findings"));
		made.ordered("weight", words.say("findings.weight"), 100, FindingLine::weight, FindingLine.ORDER)
				.number("count", words.say("findings.count"), 76, line -> String.format(locale, "%,d", line.count()), Comparator.comparingLong(FindingLine::count))
				.text("what", words.say("findings.what"), 300, FindingLine::what)
				.text("done", words.say("findings.done"), 230, FindingLine::done)
				.text("first", words.say("findings.first"), 230, FindingLine::first);
		made.onSelect(line -> tell(line));
		Rows.fill(made.control());
		return made;
	}

	private Text examples() {
		Composite holder = Css.as(new Composite(found, SWT.NONE) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH : widthHint, EXAMPLES_HEIGHT);
			}
		}, "field");
		FillLayout margins = new FillLayout();
		margins.marginWidth = Space.INSIDE;
		margins.marginHeight = Space.INSIDE;
		holder.setLayout(margins);
		return Named.name(Named.id(new Text(holder, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP), "import.examples"), words.say("findings.examples"));
	}

	private void tell(Optional<FindingLine> line) {
		examples.setText(line.map(one -> one.examples(words, locale)).orElse(""));
	}

	private void choose(Saving saving) {
		FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
		dialog.setText(words.say("findings.save"));
		dialog.setFileName(words.say("findings.file"));
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).ifPresent(saving::into);
	}

	/** How far the run is; may come late. */
	void at(long done, long total, long rows) {
		if (!bar.isDisposed() && view.running()) {
			bar.setSelection((int) (done * PARTS / Math.max(1, total)));
			far.setText(rows == 0 ? words.say("progress.formats") : words.say("progress.rows", rows));
			far.requestLayout();
		}
	}

	/** Says what became of the file of findings. */
	void saved(InlineMessage.Kind kind, String sentence) {
		message.show(kind, sentence);
		save.setEnabled(true);
	}

	/** Findings are being written. */
	void saving() {
		save.setEnabled(false);
		message.show(InlineMessage.Kind.INFO, words.say("findings.saving"));
	}

	@Override
	public Composite control() {
		return page;
	}

	@Override
	public void show() {
		if (view.stopped()) {
			problem.note("import.problem", view.problem());
		} else {
			problem.bad("import.problem", view.problem());
		}
		going.setVisible(view.running());
		if (view.running()) {
			bar.setSelection(0);
			far.setText(words.say("progress.formats"));
		}
		found.setVisible(view.checked().isPresent());
		view.checked().filter(done -> shown.filter(done::equals).isEmpty()).ifPresent(this::list);
	}

	private void list(ImportOutcome.Done done) {
		shown = Optional.of(done);
		message.hide();
		counts.setText(Texts.literal(done.sentence(locale)));
		table.show(FindingLine.of(done.findings(), words, locale));
		boolean any = done.findings().total() > 0;
		save.setEnabled(any);
		table.select(line -> true);
		tell(table.selected());
	}

	@Override
	public boolean focus() {
		return false;
	}
}
