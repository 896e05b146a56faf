package org.headroom.ui.shell;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.headroom.domain.people.People;
import org.headroom.domain.sample.SampleOrganisation;
import org.headroom.domain.sample.SampleOutcome;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.CommandRunner;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.ViewFrame;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** How to begin: three ways into an empty workspace; or, when it can't be opened, why not and what to do. */
public final class WelcomePart implements Acts {
	private static final int STEPS = 100;

	private final Desk desk;
	private final CommandRunner commands;
	private final MethodCatalogue methods;
	private final UISynchronize display;
	private final IWorkbench workbench;
	private final Words words;
	private final House house = House.ofProduct();
	private ViewFrame frame;
	private InlineMessage message;
	private ProgressBar progress;
	private Composite loading;
	private Button cancel;
	private AtomicBoolean calledOff = new AtomicBoolean();
	private Button first;
	private Button sample;

	@Inject
	public WelcomePart(Desk desk, CommandRunner commands, MethodCatalogue methods, UISynchronize display, IWorkbench workbench) {
		this.desk = desk;
		this.commands = commands;
		this.methods = methods;
		this.display = display;
		this.workbench = workbench;
		this.words = Words.of(WelcomePart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "welcome").title(title());
		frame.showLoading();
		read();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		frame.showLoading();
		read();
	}

	private void read() {
		desk.ask(workspace -> workspace.port(People.class).all().size(), this::begin, this::closed);
	}

	private void begin(int people) {
		if (frame.control().isDisposed()) {
			return;
		}
		clear();
		frame.title(title()).lead(house.says("welcome.lead", desk.locale()).map(Sentence::literal).orElseGet(() -> words.say("welcome.lead")));
		if (house.isBranded()) {
			Logo.on(frame.body(), house, "welcome.logo");
		}
		message = Rows.text(new InlineMessage(frame.body(), "welcome.message"));
		first = way("welcome.import", Icon.IMPORT, new String[] { words.say("import"), words.say("import.more"), words.say("import.action") }, true,
				() -> commands.run(Commands.IMPORT));
		sample = way("welcome.sample", Icon.TEAM, new String[] { words.say("sample"), words.say("sample.more"), words.say("sample.action") }, false, this::loadSample);
		sample.setEnabled(people == 0);
		way("welcome.database", Icon.LINK, new String[] { words.say("database"), words.say("database.more"), words.say("database.action") }, false, () -> { })
				.setEnabled(false);
		createLoading();
		frame.showBody();
	}

	private String title() {
		return house.says("welcome.title", desk.locale()).orElseGet(() -> words.say("welcome"));
	}

	private void createLoading() {
		loading = Rows.text(new Composite(frame.body(), SWT.NONE));
		loading.setLayout(new Rows(0, Space.TIGHT));
		Texts.body(loading, words.say("sample.loading"));
		Composite row = new Composite(loading, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		progress = Across.grow(Named.name(Named.id(new ProgressBar(row, SWT.HORIZONTAL), "welcome.progress"), words.say("sample.loading")));
		progress.setMaximum(STEPS);
		cancel = Buttons.plain(row, "welcome.cancel", words.say("sample.cancel"), this::callOff);
		loading.setVisible(false);
	}

	private void callOff() {
		calledOff.set(true);
		cancel.setEnabled(false);
	}

	private Button way(String id, Icon icon, String[] said, boolean filled, Runnable action) {
		Card card = Rows.text(new Card(frame.body()));
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.BETWEEN));
		icon.on(new Label(row, SWT.NONE), Icon.LARGE, Token.ACCENT);
		Composite text = Across.grow(new Composite(row, SWT.NONE));
		text.setLayout(new Rows(0, Space.TIGHT));
		Css.as(Texts.body(text, said[0]), Css.HEADING);
		Texts.secondary(text, said[1]);
		return filled ? Buttons.filled(row, id, said[2], action) : Buttons.plain(row, id, said[2], action);
	}

	private void closed(RuntimeException failure) {
		if (frame.control().isDisposed()) {
			return;
		}
		clear();
		Trouble trouble = Trouble.of(failure, desk.locale());
		frame.title(words.say("closed")).lead("");
		Card card = Rows.text(new Card(frame.body()));
		Icon.WARNING.on(new Label(card, SWT.NONE), Icon.LARGE, Token.CAUTION);
		Named.id(Texts.lead(card, trouble.what()), "welcome.trouble");
		Texts.secondary(card, trouble.remedy());
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		first = Buttons.filled(row, "welcome.another", words.say("closed.another"), () -> commands.run("org.headroom.command.workspace"));
		Buttons.plain(row, "welcome.again", words.say("closed.again"), () -> desk.openAgain());
		Buttons.quiet(row, "welcome.quit", words.say("closed.quit"), workbench::close);
		frame.showBody();
	}

	private void clear() {
		for (Control child : frame.body().getChildren()) {
			child.dispose();
		}
	}

	private void loadSample() {
		if (loading.getVisible()) {
			return;
		}
		AtomicBoolean off = new AtomicBoolean();
		calledOff = off;
		progress.setSelection(0);
		show(true);
		cancel.setFocus();
		desk.write(workspace -> new SampleOrganisation(workspace, desk.clock(), desk.ids(), methods, desk.locale()).load(this::at, off::get), this::loaded, this::failed,
				Change.values());
	}

	private void show(boolean underway) {
		message.hide();
		sample.setEnabled(!underway);
		cancel.setEnabled(underway);
		loading.setVisible(underway);
		frame.changed();
	}

	private void at(double share) {
		display.asyncExec(() -> {
			if (!progress.isDisposed()) {
				progress.setSelection((int) (share * STEPS));
			}
		});
	}

	private void loaded(SampleOutcome outcome) {
		if (!frame.control().isDisposed()) {
			show(false);
			sample.setFocus();
			message.show(outcome.present() ? InlineMessage.Kind.DONE : InlineMessage.Kind.CAUTION, outcome.say(desk.locale()));
			frame.changed();
		}
	}

	private void failed(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			show(false);
			Trouble trouble = Trouble.of(failure, desk.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	@Focus
	void focus() {
		if (first == null || first.isDisposed() || !first.setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public Map<String, Runnable> actions() {
		return progress == null ? Map.of() : Map.of(Commands.SAMPLE, this::loadSample);
	}
}
