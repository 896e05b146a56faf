package org.headroom.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The first step: which files. */
final class FilePage implements Page {
	private final ImportView view;
	private final Words words;
	private final Runnable typed;
	private final Composite page;
	private final Text first;
	private final Text second;
	private final Answer firstSays;
	private final Answer secondSays;
	private final Composite recent;

	/** @param typed called when the paths changed */
	FilePage(Composite parent, ImportView view, Words words, Runnable typed) {
		this.view = view;
		this.words = words;
		this.typed = typed;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Rows(0, Space.BETWEEN));
		Composite deals = block(words.say("file.deals"));
		first = field(deals, "import.file", words.say("file.deals"), words.say("file.hint"), "import.browse");
		firstSays = new Answer(deals);
		Composite people = block(words.say("file.people"));
		second = field(people, "import.people", words.say("file.people"), words.say("file.people.hint"), "import.people.browse");
		secondSays = new Answer(people);
		Texts.secondary(people, words.say("file.people.why"));
		recent = Rows.text(new Composite(page, SWT.NONE));
		recent.setLayout(new Rows(0, 0));
		recent.setVisible(false);
	}

	private Composite block(String label) {
		Composite block = Rows.text(new Composite(page, SWT.NONE));
		block.setLayout(new Rows(0, Space.TIGHT));
		Fields.label(block, label);
		return block;
	}

	private Text field(Composite block, String id, String spoken, String hint, String browse) {
		Composite row = new Composite(block, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Text field = Across.grow(Fields.line(row, id, spoken, hint));
		Button button = Buttons.plain(row, browse, words.say("browse"), () -> browse(field));
		button.setToolTipText(words.say("browse.for", spoken));
		field.addListener(SWT.Modify, event -> changed());
		return field;
	}

	private void changed() {
		view.typed(first.getText(), second.getText());
		typed.run();
	}

	private void browse(Text field) {
		FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
		dialog.setText(words.say("browse.title"));
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx", "*.*" });
		dialog.setFilterNames(new String[] { words.say("browse.tables"), words.say("browse.all") });
		Optional.ofNullable(dialog.open()).ifPresent(field::setText);
		field.setFocus();
	}

	/** Offers the files of earlier imports. */
	void offer(List<RecentFiles> earlier) {
		if (recent.isDisposed() || earlier.isEmpty()) {
			return;
		}
		Fields.label(recent, words.say("recent"));
		for (int index = 0; index < earlier.size(); index++) {
			RecentFiles files = earlier.get(index);
			Button button = Rows.natural(Buttons.quiet(recent, "import.recent." + (index + 1), Texts.literal(files.names()), () -> take(files)));
			button.setToolTipText(files.first());
		}
		recent.setVisible(true);
		page.layout(true, true);
	}

	private void take(RecentFiles files) {
		first.setText(files.first());
		second.setText(files.second());
		first.setFocus();
	}

	/** Takes files that were dropped on the window: into the fields that are empty, else from the first. */
	Consumer<String[]> dropped() {
		return paths -> {
			Text next = first.getText().isBlank() || paths.length > 1 ? first : second;
			next.setText(paths[0]);
			if (paths.length > 1) {
				second.setText(paths[1]);
			}
		};
	}

	@Override
	public Composite control() {
		return page;
	}

	@Override
	public void show() {
		view.files().look().ifPresentOrElse(look -> {
			say(firstSays, look.firstBad(), "import.problem", "import.found", look.firstSays());
			say(secondSays, look.secondBad(), look.firstBad() ? "import.people.problem" : "import.problem", "import.people.found", look.secondSays());
		}, () -> {
			firstSays.good("import.found", "");
			secondSays.good("import.people.found", "");
		});
	}

	private static void say(Answer answer, boolean bad, String problem, String found, String sentence) {
		if (bad) {
			answer.bad(problem, sentence);
		} else {
			answer.good(found, sentence);
		}
	}

	@Override
	public boolean focus() {
		return first.setFocus();
	}
}
