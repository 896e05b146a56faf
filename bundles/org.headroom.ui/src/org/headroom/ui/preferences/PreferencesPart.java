package org.headroom.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.CommandRunner;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Line;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;
import org.headroom.ui.shell.Wardrobe;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What a workspace and its workbench are set to. Each choice is kept as soon as it is made. */
public final class PreferencesPart implements Acts {
	private static final int LABELS = 168;

	private final Desk desk;
	private final OpenViews views;
	private final CommandRunner commands;
	private final Wardrobe wardrobe;
	private final IWorkbench workbench;
	private final LanguageChoice languages = new LanguageChoice();
	private final Words words;
	private ViewFrame frame;
	private InlineMessage message;
	private InlineMessage restart;
	private FiscalSection fiscal;
	private Segments<LanguageChoice.Language> language;
	private Segments<Wardrobe.Choice> theme;
	private Button another;
	private Combo currency;
	private Combo me;
	private Label folder;
	private Optional<PreferencesView> shown = Optional.empty();
	/** Where somebody asked to be led before the view was there. */
	private Optional<Navigation.Preference> wanted = Optional.empty();

	@Inject
	public PreferencesPart(Desk desk, CommandRunner commands, Wardrobe wardrobe, OpenViews views, IWorkbench workbench) {
		this.desk = desk;
		this.views = views;
		this.commands = commands;
		this.wardrobe = wardrobe;
		this.workbench = workbench;
		this.words = Words.of(PreferencesPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "preferences").title(words.say("title")).lead(words.say("lead"));
		views.backOnEscape(frame.control());
		Composite body = frame.body();
		body.setLayout(new Rows(0, Space.INSIDE));
		message = Rows.text(new InlineMessage(body, "preferences.message"));
		heading(body, words.say("you"));
		me = Fields.choice(line(body, words.say("me"), SWT.CENTER), "preferences.me", words.say("me"));
		me.addListener(SWT.Selection, event -> chooseMe());
		heading(body, words.say("fiscal"));
		fiscal = new FiscalSection(body, desk, words, this::saveFiscal);
		heading(body, words.say("money"));
		currency = Fields.choice(line(body, words.say("currency"), SWT.CENTER), "preferences.currency", words.say("currency"));
		currency.addListener(SWT.Selection, event -> chooseCurrency());
		heading(body, words.say("look"));
		createLanguage(line(body, words.say("language"), SWT.CENTER));
		restart = Rows.text(new InlineMessage(body, "preferences.restart"));
		createTheme(line(body, words.say("theme"), SWT.CENTER));
		heading(body, words.say("workspace"));
		createFolder(line(body, words.say("workspace.folder"), SWT.CENTER));
		frame.showLoading();
		read();
	}

	private static void heading(Composite body, String text) {
		new Line(body);
		Css.as(Texts.body(body, text), Css.HEADING);
	}

	/** A label of one width, and room for what it names. */
	static Composite line(Composite body, String label, int alignment) {
		Composite line = new Composite(body, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE, alignment));
		Composite cell = new Composite(line, SWT.NONE) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return new Point(LABELS, super.computeSize(LABELS, heightHint, changed).y);
			}
		};
		cell.setLayout(new Rows(0, 0));
		Texts.secondary(cell, label);
		return line;
	}

	private void createLanguage(Composite line) {
		language = new Segments<>(line, "preferences.language");
		for (LanguageChoice.Language each : LanguageChoice.Language.values()) {
			String name = name(each);
			language.add(each, each.name().toLowerCase(java.util.Locale.ROOT), name, name);
		}
		language.done().choose(languages.now());
		language.onChoice(this::chooseLanguage);
	}

	private String name(LanguageChoice.Language language) {
		return language == LanguageChoice.Language.SYSTEM ? words.say("language.system") : language.ownName();
	}

	private void createTheme(Composite line) {
		theme = new Segments<>(line, "preferences.theme");
		theme.add(Wardrobe.Choice.SYSTEM, "system", words.say("theme.system"), words.say("theme.system"));
		theme.add(Wardrobe.Choice.LIGHT, "light", words.say("theme.light"), words.say("theme.light"));
		theme.add(Wardrobe.Choice.DARK, "dark", words.say("theme.dark"), words.say("theme.dark"));
		theme.done().choose(wardrobe.chosen());
		theme.onChoice(this::chooseTheme);
		// A command may change it while this view is open; it is kept only after it is worn.
		Themes.onChange(theme, () -> theme.getDisplay().asyncExec(this::showTheme));
	}

	private void showTheme() {
		if (!theme.isDisposed()) {
			theme.choose(wardrobe.chosen());
		}
	}

	private void createFolder(Composite line) {
		folder = Named.id(Texts.body(line, ""), "preferences.folder");
		another = Buttons.quiet(line, "preferences.workspace", words.say("workspace.another"), () -> commands.run("org.headroom.command.workspace"));
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		frame.whenSeen(this::read);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		read();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void lead(@UIEventTopic(Navigation.SHOW_PREFERENCE) String preference) {
		wanted = Optional.of(Navigation.Preference.valueOf(preference));
		shown.ifPresent(view -> follow());
	}

	private void follow() {
		wanted.ifPresent(preference -> frame.control().getDisplay().asyncExec(() -> {
			if (!frame.control().isDisposed()) {
				focus(preference);
			}
		}));
		wanted = Optional.empty();
	}

	private void focus(Navigation.Preference preference) {
		switch (preference) {
			case ME -> me.setFocus();
			case FISCAL -> fiscal.setFocus();
			case MONEY -> currency.setFocus();
			case LANGUAGE -> language.setFocus();
			case THEME -> theme.setFocus();
			case WORKSPACE -> another.setFocus();
		}
	}

	private void read() {
		desk.ask(workspace -> PreferencesView.read(workspace, desk.locale()), this::show, this::failReading);
	}

	private void show(PreferencesView view) {
		if (frame.control().isDisposed() || shown.filter(view::equals).isPresent()) {
			return;
		}
		shown = Optional.of(view);
		fiscal.show(view.fiscal());
		me.setItems(view.managers().stream().map(Person::name).toArray(String[]::new));
		me.add(words.say("me.nobody"));
		me.select(view.meIndex() < 0 ? view.managers().size() : view.meIndex());
		currency.setItems(view.currencyNames());
		currency.select(view.currencies().indexOf(view.currency()));
		folder.setText(Texts.literal(view.folder()));
		folder.requestLayout();
		theme.choose(wardrobe.chosen());
		frame.showBody();
		follow();
	}

	private void saveFiscal(FiscalForm form) {
		desk.write(workspace -> {
			new FiscalSettings(workspace.port(Settings.class)).write(form.calendar());
			return form;
		}, saved -> { }, this::fail, Change.SETTINGS);
	}

	private void chooseMe() {
		int index = me.getSelectionIndex();
		Optional<Long> chosen = shown.map(PreferencesView::managers).filter(managers -> index < managers.size()).map(managers -> managers.get(index).id());
		put(Settings.ME, chosen.map(String::valueOf).orElse(""));
	}

	private void chooseCurrency() {
		shown.ifPresent(view -> put(Settings.CURRENCY, view.currencies().get(currency.getSelectionIndex()).getCurrencyCode()));
	}

	private void chooseLanguage(LanguageChoice.Language language) {
		languages.choose(language);
		put(Settings.LANGUAGE, language.tag());
		if (language.speaks(desk.locale())) {
			restart.hide();
		} else {
			restart.show(InlineMessage.Kind.INFO, words.say("language.next"), workbench::restart);
		}
	}

	private void chooseTheme(Wardrobe.Choice choice) {
		wardrobe.wear(choice);
		put(Settings.THEME, choice == Wardrobe.Choice.SYSTEM ? "" : choice.name().toLowerCase(java.util.Locale.ROOT));
	}

	private void put(String name, String value) {
		desk.write(workspace -> {
			Settings settings = workspace.port(Settings.class);
			if (value.isEmpty()) {
				settings.remove(name);
			} else {
				settings.put(name, value);
			}
			return name;
		}, saved -> { }, this::fail, Change.SETTINGS);
	}

	private void fail(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	private void failReading(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.showError(trouble.what(), trouble.remedy(), "preferences.again", words.say("again"), this::read);
		}
	}

	@Focus
	void focus() {
		if (!me.setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public List<Offer> offers() {
		List<Offer> offers = new ArrayList<>(language.offers(text -> words.say("offer.language", text)));
		offers.addAll(theme.offers(text -> words.say("offer.theme", text)));
		offers.addAll(fiscal.offers());
		return offers;
	}

	@Override
	public Map<String, Runnable> actions() {
		return Map.of(Commands.REFRESH, this::read);
	}
}
