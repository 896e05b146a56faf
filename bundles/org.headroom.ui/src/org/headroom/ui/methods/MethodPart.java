package org.headroom.ui.methods;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.PluginKeys;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.WritesReport;
import org.headroom.method.yaml.KnownCode;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** One method: its file with its mistakes marked, beside a practice of it as it stands there; or the practice alone. */
public final class MethodPart implements Acts, DraftKeeping.Form {
	private static final String TEXT = "text";
	/** From the last key to reading what was typed. */
	private static final int PAUSE_MILLIS = 300;

	private final Desk desk;
	private final MethodCatalogue methods;
	private final OpenViews views;
	private final MPart part;
	private final UISynchronize display;
	private final IEclipseContext context;
	private final Opened opened;
	private final Words words;
	private final DraftKeeping drafts;
	private final ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("headroom-method").factory());
	private ViewFrame frame;
	private InlineMessage message;
	private Optional<YamlText> yaml = Optional.empty();
	private Optional<MistakeList> mistakes = Optional.empty();
	private Optional<Button> save = Optional.empty();
	private Label unsaved;
	private PracticePane practice;
	private Optional<MethodDocument> document = Optional.empty();
	/** Grows with every change: an answer about older words counts no more. */
	private int typed;

	@Inject
	public MethodPart(Desk desk, MethodCatalogue methods, OpenViews views, MPart part, UISynchronize display, DraftShelf shelf, IEclipseContext context) {
		this.desk = desk;
		this.methods = methods;
		this.views = views;
		this.part = part;
		this.display = display;
		this.context = context;
		this.opened = Opened.of(part.getPersistedState().getOrDefault(Navigation.INPUT, ""));
		this.words = Words.of(MethodPart.class, desk.locale());
		this.drafts = new DraftKeeping(shelf, "method", this, this::note);
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "method");
		views.backOnEscape(frame.control());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		message = new InlineMessage(frame.body(), "method.message");
		if (opened.how() == Opened.How.PRACTISE) {
			practice = practice(frame.body(), true);
			Rows.fill(practice.control());
		} else {
			createEditor();
		}
		frame.showLoading();
		desk.ask(workspace -> MethodDocument.open(opened, methods, code(), desk.locale()), this::show, this::failReading);
	}

	/** Asks plugins for the keys of their code; off the display thread. */
	private Optional<KnownCode> code() {
		return Optional.ofNullable(context.get(PluginGuard.class)).map(guard -> new PluginKeys(Optional.ofNullable(context.get(CodePoints.class)).orElse(CodePoints.NONE), guard))
				.map(keys -> new KnownCode(keys.of(AsksComputed.class, AsksComputed::key), keys.of(MeasuredBy.class, MeasuredBy::key), keys.of(WritesReport.class, WritesReport::key)));
	}

	private void createEditor() {
		boolean editable = opened.how() == Opened.How.EDIT;
		if (editable) {
			createBar();
		}
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new EditorColumns());
		Composite left = new Composite(main, SWT.NONE);
		left.setLayout(new Rows(0, Space.INSIDE));
		YamlText text = Rows.fill(new YamlText(left, "method.text", words.say("text"), editable));
		text.withoutTabs();
		yaml = Optional.of(text);
		mistakes = Optional.of(new MistakeList(left, words, text::go));
		practice = practice(main, false);
	}

	private PracticePane practice(Composite parent, boolean whole) {
		return new PracticePane(parent, words, told -> Sandboxed.in(context, desk, words, told), whole);
	}

	private void createBar() {
		Composite bar = new Composite(frame.body(), SWT.NONE);
		bar.setLayout(new Across(Space.INSIDE));
		Button button = Buttons.plain(bar, "method.save", words.say("save"), () -> save(false));
		button.setEnabled(false);
		save = Optional.of(button);
		Buttons.quiet(bar, "method.revert", words.say("revert"), this::revert);
		unsaved = Across.grow(Named.id(Texts.secondary(bar, ""), "method.unsaved"));
	}

	private void show(Optional<MethodDocument> found) {
		if (frame.control().isDisposed()) {
			return;
		}
		document = found;
		found.ifPresentOrElse(this::show, () -> {
			frame.title(opened.subject()).lead("");
			frame.showError(words.say("gone"), words.say("gone.remedy"), "method.close", words.say("close"), () -> views.close(part));
		});
	}

	private void show(MethodDocument shown) {
		boolean practising = opened.how() == Opened.How.PRACTISE;
		part.setLabel(practising ? words.say("tab.practice", shown.name()) : shown.name());
		frame.title(practising ? words.say("tab.practice", shown.name()) : shown.name());
		yaml.ifPresent(text -> {
			text.text().setText(shown.text());
			text.text().addListener(SWT.Modify, event -> typed());
		});
		shown.method().ifPresent(practice::show);
		frame.lead(practising ? words.say("lead.practice") : words.say("lead.read"));
		frame.showBody();
		read();
		shown.file().ifPresent(file -> drafts.open(file.toString()));
		focus();
	}

	private String text() {
		return yaml.map(YamlText::text).map(StyledText::getText).orElseGet(() -> document.map(MethodDocument::text).orElse(""));
	}

	private boolean dirty() {
		return document.filter(each -> !each.text().equals(text())).isPresent();
	}

	private void typed() {
		int now = ++typed;
		drafts.changed();
		state();
		frame.control().getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == typed && !frame.control().isDisposed()) {
				read();
			}
		});
	}

	private void state() {
		save.ifPresent(button -> button.setEnabled(dirty()));
		if (unsaved != null && !dirty()) {
			note("");
		}
	}

	private void note(String said) {
		if (unsaved != null && !unsaved.isDisposed()) {
			unsaved.setText(Texts.literal(said));
			unsaved.requestLayout();
		}
	}

	private void read() {
		int now = typed;
		String typedText = text();
		document.ifPresent(shown -> reading.execute(() -> {
			MethodDocument.Read read = shown.read(typedText, desk.locale());
			display.asyncExec(() -> {
				if (now == typed && !frame.control().isDisposed()) {
					show(read);
				}
			});
		}));
	}

	private void show(MethodDocument.Read read) {
		yaml.ifPresent(text -> text.show(read.marks()));
		mistakes.ifPresent(list -> list.show(read.marks()));
		yaml.ifPresent(text -> display.asyncExec(text::stay));
		read.method().ifPresent(practice::show);
		if (opened.how() == Opened.How.EDIT) {
			int wrong = read.marks().mistakes().size();
			int doubts = read.marks().all().size() - wrong;
			String right = doubts > 0 ? words.say("lead.doubts", doubts) : words.say("lead.right");
			frame.lead(wrong == 0 ? right : practice.shows() ? words.say("lead.mistakes", wrong) : words.say("lead.mistakes.only", wrong));
		}
	}

	private void save(boolean over) {
		String now = text();
		document.ifPresent(shown -> {
			Runnable written = drafts.saving();
			desk.write(workspace -> {
				boolean meddled = !over && shown.meddled();
				if (!meddled) {
					MethodFiles.save(shown.file().orElseThrow(), now);
				}
				return !meddled;
			}, saved -> saved(shown, now, saved, written), this::fail);
		});
	}

	private void saved(MethodDocument shown, String now, boolean saved, Runnable written) {
		if (frame.control().isDisposed()) {
			return;
		}
		if (!saved) {
			message.show(InlineMessage.Kind.CAUTION, words.say("meddled"), () -> save(true));
			return;
		}
		written.run();
		document = Optional.of(shown.saved(now));
		message.hide();
		state();
		note(words.say("saved"));
	}

	/** What stands in the file counts again. */
	private void revert() {
		document.filter(shown -> dirty()).ifPresent(shown -> {
			String away = text();
			yaml.ifPresent(text -> text.text().setText(shown.text()));
			message.show(InlineMessage.Kind.DONE, words.say("reverted"), () -> yaml.ifPresent(text -> text.text().setText(away)));
		});
	}

	private void fail(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			message.show(InlineMessage.Kind.ERROR, words.say("save.failed"));
		}
	}

	private void failReading(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.showError(trouble.what(), trouble.remedy(), "method.close", words.say("close"), () -> views.close(part));
		}
	}

	@Override
	public Map<String, String> words() {
		return Map.of(TEXT, text());
	}

	@Override
	public void fill(Map<String, String> kept) {
		yaml.ifPresent(text -> text.text().setText(kept.getOrDefault(TEXT, text())));
		typed++;
		state();
		read();
	}

	@Focus
	void focus() {
		if (yaml.filter(text -> text.text().setFocus()).isEmpty() && !practice.setFocus()) {
			frame.control().setFocus();
		}
	}

	@PreDestroy
	void close() {
		drafts.leave();
		reading.shutdownNow();
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>(practice.actions());
		if (dirty() && save.isPresent()) {
			actions.put("org.headroom.command.method.save", () -> save(false));
			actions.put(Commands.UNDO, this::revert);
		}
		return actions;
	}
}
