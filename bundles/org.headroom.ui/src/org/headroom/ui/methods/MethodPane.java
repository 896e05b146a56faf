package org.headroom.ui.methods;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The chosen method: what it is for, why it is not on offer if it is not, and what can be done with it. Display thread. */
final class MethodPane {
	private final Words words;
	private final ScrollPane pane;
	private final Acts acts;

	/** What can be done. */
	interface Acts {
		void practise(MethodLine line);

		void read(MethodLine line);

		void edit(MethodLine line);

		/** @param from what is copied; empty for the template */
		void ask(Optional<MethodLine> from);

		void create(Optional<MethodLine> from, String id);

		/** Why a new method can't be called so; empty when it can. */
		Optional<String> refuses(String id);

		void leave();
	}

	MethodPane(Composite parent, Words words, Acts acts) {
		this.words = words;
		this.acts = acts;
		this.pane = new ScrollPane(parent, "methods.pane", Space.INSIDE);
	}

	void show(MethodLine line) {
		Emptied.of(pane.page());
		Texts.lead(pane.page(), line.title());
		line.method().ifPresent(method -> about(line, method));
		if (!line.state().isEmpty()) {
			Css.as(Named.id(Texts.body(pane.page(), line.why().getFirst()), "methods.state"), line.method().isPresent() ? Css.CAUTION : Css.CRITICAL);
			line.why().stream().skip(1).forEach(why -> Texts.body(pane.page(), why));
		}
		buttons(line);
		relayout();
	}

	private void about(MethodLine line, Method method) {
		Locale locale = words.locale();
		fact(words.say("about.purpose"), method.purpose().in(locale));
		fact(words.say("about.notFor"), method.notFor().in(locale));
		fact(words.say("about.source"), method.source().in(locale));
		fact(words.say("about.stages"), String.join(" · ", method.stages().stream().map(stage -> stage.title().in(locale)).toList()));
		Texts.small(pane.page(), method.id() + " " + method.version() + " · " + line.file().map(file -> file.getFileName().toString()).orElse(line.from()));
	}

	private void fact(String what, String says) {
		if (!says.isEmpty()) {
			Texts.secondary(pane.page(), what);
			Texts.body(pane.page(), says);
		}
	}

	private void buttons(MethodLine line) {
		Composite row = new Composite(pane.page(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		if (line.method().isPresent()) {
			Buttons.plain(row, "methods.practise", words.say("practise"), () -> acts.practise(line));
		}
		if (line.file().isPresent()) {
			Buttons.plain(row, "methods.edit", words.say("edit"), () -> acts.edit(line));
		} else if (line.method().isPresent()) {
			Buttons.quiet(row, "methods.read", words.say("read"), () -> acts.read(line));
		}
		if (line.method().isPresent()) {
			Buttons.quiet(row, "methods.copy", words.say("copy"), () -> acts.ask(Optional.of(line)));
		}
	}

	/** Asks, in place of the chosen one, what a new method is called. */
	void ask(Optional<MethodLine> from) {
		Emptied.of(pane.page());
		Texts.lead(pane.page(), words.say("new"));
		Texts.body(pane.page(), from.map(line -> words.say("new.copy", line.title())).orElseGet(() -> words.say("new.template")));
		Fields.label(pane.page(), words.say("new.id"));
		Text id = Fields.line(pane.page(), "methods.new.id", words.say("new.id"), "org.acme.pause");
		Label refusal = Named.id(Css.as(Texts.body(pane.page(), ""), Css.SECONDARY), "methods.new.refusal");
		Composite row = new Composite(pane.page(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Button create = Buttons.filled(row, "methods.new.create", words.say("new.create"), () -> create(from, id.getText().strip()));
		Buttons.quiet(row, "methods.new.cancel", words.say("cancel"), acts::leave);
		create.setEnabled(false);
		id.addListener(SWT.Modify, event -> {
			Optional<String> why = acts.refuses(id.getText().strip());
			create.setEnabled(why.isEmpty());
			refusal.setText(Texts.literal(why.orElse("")));
			refusal.requestLayout();
		});
		id.addListener(SWT.DefaultSelection, event -> create(from, id.getText().strip()));
		relayout();
		id.setFocus();
	}

	private void create(Optional<MethodLine> from, String id) {
		if (acts.refuses(id).isEmpty()) {
			acts.create(from, id);
		}
	}

	private void relayout() {
		pane.page().requestLayout();
		pane.layout(true, true);
		pane.up();
	}
}
