package org.headroom.ui.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.install.Offers;
import org.headroom.install.Outcome;
import org.headroom.install.Watch;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Line;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** What is installed, what sites offer, and where they are: lays out what {@link PluginsView} says. */
public final class PluginsPart implements Acts, PluginActions.Face {
	private final Desk desk;
	private final OpenViews views;
	private final IWorkbench workbench;
	private final PluginsWork work;
	private final PluginWords say;
	private final Words words;
	private final PluginActions acts;
	private final Runnable deaf;
	private ViewFrame frame;
	private InlineMessage message;
	private InlineMessage restart;
	private UnderWay underWay;
	private ConsentCard consent;
	private Label trouble;
	private InstalledList installed;
	private OfferedList offered;
	private SitesList sites;
	private PastList past;
	private Optional<PluginsView> shown = Optional.empty();
	/** Grows with every question to the sites: an answer to an older one counts no more. */
	private int asked;

	@Inject
	public PluginsPart(Desk desk, OpenViews views, IWorkbench workbench, UISynchronize display, Plugins plugins) {
		this.desk = desk;
		this.views = views;
		this.workbench = workbench;
		this.work = PluginsWork.here(display::asyncExec);
		this.say = new PluginWords(desk.locale());
		this.words = say.words();
		this.acts = new PluginActions(work, this, desk.locale());
		this.deaf = plugins.listen(trouble -> refresh());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "plugins").title(words.say("title"));
		frame.leadSentence().onLink(href -> acts.update(List.of()));
		views.backOnEscape(frame.control());
		Composite body = frame.body();
		body.setLayout(new Rows(0, Space.INSIDE));
		message = Rows.text(new InlineMessage(body, "plugins.message"));
		restart = Rows.text(new InlineMessage(body, "plugins.restart"));
		underWay = Rows.text(new UnderWay(body, "plugins.progress", say));
		consent = new ConsentCard(body, say);
		trouble = Rows.text(Named.id(Css.as(Texts.body(body, ""), Css.CAUTION), "plugins.trouble"));
		heading(body, words.say("installed"));
		installed = new InstalledList(body, words, acts);
		heading(body, words.say("offered"));
		offered = new OfferedList(body, say, acts);
		heading(body, words.say("sites"));
		sites = new SitesList(body, words, acts);
		past = new PastList(body, say, acts, desk.clock().getZone());
		frame.showLoading();
		read(true);
	}

	private static void heading(Composite body, String text) {
		new Line(body);
		Css.as(Texts.body(body, text), Css.HEADING);
	}

	private void read(boolean askSites) {
		work.read(read -> {
			if (!frame.control().isDisposed()) {
				Optional<Offers> known = askSites ? Optional.empty() : shown.flatMap(PluginsView::offers);
				show(new PluginsView(read, known, desk.locale()));
				frame.showBody();
				if (askSites) {
					askSites();
				}
			}
		}, failure -> {
			if (!frame.control().isDisposed()) {
				frame.showError(words.say("trouble"), words.say("trouble.remedy"), "plugins.again", words.say("again"), () -> read(true));
			}
		});
	}

	private void askSites() {
		int question = ++asked;
		if (shown.filter(view -> view.read().sites().isEmpty()).isPresent()) {
			return;
		}
		work.ask(plugins -> plugins.offered(Watch.NONE), offers -> answered(question, offers), failure -> answered(question, new Offers(List.of(), List.of())));
	}

	private void answered(int question, Offers offers) {
		if (question == asked && !frame.control().isDisposed()) {
			shown.ifPresent(view -> show(view.with(offers)));
		}
	}

	private void show(PluginsView view) {
		shown = Optional.of(view);
		frame.lead(view.lead());
		String said = String.join(" ", view.forbidden(), view.read().troubles().isEmpty() ? "" : say.reasons(view.read().troubles())).strip();
		trouble.setText(Texts.literal(said));
		trouble.setVisible(!said.isEmpty());
		installed.show(view);
		offered.show(view);
		sites.show(view);
		past.show(view);
		frame.changed();
	}

	@Override
	public void begins(Runnable stop) {
		message.hide();
		consent.hide();
		underWay.begin(stop);
		((ScrolledComposite) frame.control()).setOrigin(0, 0);
	}

	@Override
	public void at(Watch.Step step, String what, double share) {
		underWay.at(step, what, share);
	}

	@Override
	public void ends() {
		underWay.end();
	}

	@Override
	public void says(InlineMessage.Kind kind, String text) {
		if (!frame.control().isDisposed()) {
			message.show(kind, text);
		}
	}

	@Override
	public void offers(String markup, Runnable back) {
		if (!frame.control().isDisposed()) {
			message.show(InlineMessage.Kind.DONE, markup, back);
		}
	}

	@Override
	public void asks(Outcome.NeedsConsent question, Runnable goOn) {
		if (!frame.control().isDisposed()) {
			consent.ask(question, goOn);
		}
	}

	@Override
	public void restarts() {
		if (!frame.control().isDisposed()) {
			restart.show(InlineMessage.Kind.INFO, words.say("restart"), workbench::restart);
		}
	}

	@Override
	public void changed(boolean again) {
		if (!frame.control().isDisposed()) {
			if (again) {
				sites.added();
			}
			read(again);
		}
	}

	@Override
	public void looks() {
		if (!frame.control().isDisposed()) {
			shown.ifPresent(offered::show);
			frame.changed();
		}
	}

	@Focus
	void focus() {
		frame.control().setFocus();
		refresh();
	}

	/** What another view or a plugin did meanwhile; what is unchanged is left alone with the keyboard in it. */
	private void refresh() {
		shown.ifPresent(before -> work.read(read -> {
			if (!frame.control().isDisposed() && shown.filter(now -> now.read().equals(read)).isEmpty()) {
				show(new PluginsView(read, shown.flatMap(PluginsView::offers), desk.locale()));
			}
		}, failure -> { }));
	}

	@PreDestroy
	void leave() {
		deaf.run();
		work.leave();
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.REFRESH, () -> read(true));
		actions.put(Commands.FILTER, sites::focus);
		return actions;
	}
}
