package org.headroom.ui.methods;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Subscription;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Beside;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The methods on offer and those that are not: lays out what {@link MethodsView} says. */
public final class MethodsPart implements org.headroom.ui.desk.Acts, MethodPane.Acts {
	private final Desk desk;
	private final MethodCatalogue methods;
	private final OpenMethods open;
	private final OpenViews views;
	private final UISynchronize display;
	private final Words words;
	private final ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("headroom-methods-view").factory());
	private Optional<Path> workspace = Optional.empty();
	private ViewFrame frame;
	private InlineMessage message;
	private DataTable<MethodLine> table;
	private MethodPane pane;
	private Subscription watched = () -> { };
	private Optional<MethodsView> shown = Optional.empty();
	private Optional<String> chosen = Optional.empty();
	/** Whether the pane asks for the id of a new one, so that rows leave it alone. */
	private boolean asking;

	@Inject
	public MethodsPart(Desk desk, MethodCatalogue methods, OpenMethods open, OpenViews views, UISynchronize display) {
		this.desk = desk;
		this.methods = methods;
		this.open = open;
		this.views = views;
		this.display = display;
		this.words = Words.of(MethodsPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "methods").title(words.say("title"));
		views.backOnEscape(frame.control());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		message = new InlineMessage(frame.body(), "methods.message");
		Composite row = new Composite(frame.body(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Buttons.plain(row, "methods.new", words.say("new.button"), () -> ask(Optional.empty()));
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new Beside());
		table = DataTable.in(main, "methods.table", words.say("table"));
		table.text("title", words.say("column.title"), 200, MethodLine::title).text("version", words.say("column.version"), 60, MethodLine::version)
				.text("from", words.say("column.from"), 130, MethodLine::from).text("languages", words.say("column.languages"), 110, MethodLine::languages)
				.text("state", words.say("column.state"), 110, MethodLine::state);
		table.onSelect(line -> line.ifPresent(this::choose)).onOpen(this::openLine);
		pane = new MethodPane(main, words, this);
		watched = methods.onChange(() -> display.asyncExec(this::readWhenSeen));
		frame.showLoading();
		read();
	}

	private void readWhenSeen() {
		if (!frame.control().isDisposed()) {
			frame.whenSeen(() -> workspace.ifPresentOrElse(this::readMethods, this::read));
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		read();
	}

	private void read() {
		desk.ask(Workspace::folder, folder -> {
			workspace = Optional.of(folder);
			readMethods(folder);
		}, failure -> fail(failure, true));
	}

	/** On a thread of its own: what other views read from the workspace may take seconds, a changed file is to be seen within two. */
	private void readMethods(Path folder) {
		if (!frame.control().isDisposed()) {
			CompletableFuture.supplyAsync(() -> MethodsView.read(methods, folder, desk.locale()), reading)
					.whenComplete((view, failure) -> display.asyncExec(() -> read(view, failure)));
		}
	}

	private void read(MethodsView view, Throwable failure) {
		if (failure == null) {
			show(view);
		} else {
			fail(new IllegalStateException(failure), true);
		}
	}

	private void show(MethodsView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		frame.lead(view.lead());
		table.show(view.lines());
		chosen.ifPresent(key -> table.select(line -> line.key().equals(key)));
		if (table.selected().isEmpty()) {
			table.select(line -> true);
		}
		table.selected().ifPresent(this::choose);
		frame.showBody();
	}

	private void choose(MethodLine line) {
		chosen = Optional.of(line.key());
		if (!asking) {
			pane.show(line);
		}
	}

	private Optional<MethodLine> line() {
		return chosen.flatMap(key -> shown.flatMap(view -> view.line(key)));
	}

	private void openLine(MethodLine line) {
		if (line.file().isPresent()) {
			edit(line);
		} else if (line.method().isPresent()) {
			read(line);
		}
	}

	@Override
	public void practise(MethodLine line) {
		line.method().ifPresent(method -> open.practise(method.id()));
	}

	@Override
	public void read(MethodLine line) {
		line.method().ifPresent(method -> open.read(method.id()));
	}

	@Override
	public void edit(MethodLine line) {
		line.file().ifPresent(open::edit);
	}

	@Override
	public void ask(Optional<MethodLine> from) {
		asking = true;
		pane.ask(from);
	}

	@Override
	public Optional<String> refuses(String id) {
		if (!MethodFiles.isId(id)) {
			return Optional.of(words.say("new.id.wrong"));
		}
		return shown.filter(view -> view.isFree(id)).isPresent() ? Optional.empty() : Optional.of(words.say("new.id.taken", id));
	}

	@Override
	public void create(Optional<MethodLine> from, String id) {
		desk.ask(workspace -> {
			String text = from.flatMap(line -> line.method().map(method -> MethodFiles.text(method, line.origin()))).or(MethodFiles::template)
					.orElseGet(() -> methods.all().stream().findFirst().map(method -> MethodFiles.text(method, methods.origin(method.id()))).orElse("headroom-method: 1\nid: " + id + "\n"));
			return MethodFiles.create(shown.orElseThrow().folder(), id, text);
		}, made -> made.ifPresentOrElse(this::made, () -> message.show(InlineMessage.Kind.ERROR, words.say("new.file.taken", id))), failure -> fail(failure, false));
	}

	private void made(Path file) {
		leave();
		open.edit(file);
	}

	@Override
	public void leave() {
		asking = false;
		line().ifPresent(pane::show);
		table.setFocus();
	}

	private void fail(RuntimeException failure, boolean whileReading) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			if (whileReading) {
				frame.lead("");
				frame.showError(trouble.what(), trouble.remedy(), "methods.again", words.say("tryAgain"), this::read);
			} else {
				message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
			}
		}
	}

	@Focus
	void focus() {
		if (!table.setFocus()) {
			frame.control().setFocus();
		}
	}

	@PreDestroy
	void close() {
		watched.close();
		reading.shutdown();
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.REFRESH, this::read);
		line().filter(line -> line.file().isPresent() || line.method().isPresent()).ifPresent(line -> actions.put(Commands.EDIT, () -> openLine(line)));
		return actions;
	}
}
