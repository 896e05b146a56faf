package org.headroom.ui.person;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.UsualMethod;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Subscription;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** One line in which a session with a person is begun: its kind, its method, and off. Display thread. */
public final class SessionStarter extends Composite {
	private final Desk desk;
	private final LongConsumer begun;
	private final MethodCatalogue catalogue;
	private List<Method> methods = List.of();
	private final Segments<SessionKind> kind;
	private final Combo method;
	private final Button begin;
	private final long personId;
	private final Consumer<RuntimeException> failed;

	/**
	 * @param id of the line; its controls are {@code id.kind}, {@code id.method} and {@code id.begin}
	 * @param begun told the id of the session
	 * @param failed told when it could not be begun
	 */
	public SessionStarter(Composite parent, String id, long personId, Desk desk, LongConsumer begun, MethodCatalogue catalogue, Consumer<RuntimeException> failed) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.begun = begun;
		this.catalogue = catalogue;
		this.personId = personId;
		this.failed = failed;
		setLayout(new Across(Space.INSIDE));
		Words words = Words.of(SessionStarter.class, desk.locale());
		kind = kinds(this, id + ".kind", desk.locale());
		Texts.secondary(this, words.say("starter.with"));
		method = Fields.choice(this, id + ".method", words.say("starter.method"));
		begin = Buttons.plain(this, id + ".begin", words.say("starter.begin"), this::begin);
		offer();
		Display display = getDisplay();
		Subscription changes = catalogue.onChange(() -> display.asyncExec(this::offer));
		addDisposeListener(gone -> changes.close());
	}

	/** The methods there are now; the one that was chosen stays chosen, or the usual one is. */
	private void offer() {
		if (isDisposed()) {
			return;
		}
		String chosen = method.getSelectionIndex() < 0 ? "" : methods.get(method.getSelectionIndex()).id();
		methods = catalogue.all();
		String[] titles = methods.stream().map(each -> each.title().in(desk.locale())).toArray(String[]::new);
		if (!Arrays.equals(titles, method.getItems())) {
			method.setItems(titles);
		}
		methods.stream().filter(each -> each.id().equals(chosen)).findFirst().or(() -> new UsualMethod(catalogue).of(SessionKind.DEVELOPMENT))
				.ifPresent(usual -> method.select(methods.indexOf(usual)));
		begin.setEnabled(!methods.isEmpty());
		layout(true, true);
	}

	/** The three kinds side by side, development chosen. */
	static Segments<SessionKind> kinds(Composite parent, String id, java.util.Locale locale) {
		Segments<SessionKind> kinds = new Segments<>(parent, id);
		for (SessionKind each : SessionKind.values()) {
			kinds.add(each, each.name().toLowerCase(java.util.Locale.ROOT), SessionWords.kind(each, locale), SessionWords.meaning(each, locale));
		}
		kinds.done().choose(SessionKind.DEVELOPMENT);
		return kinds;
	}

	private void begin() {
		SessionKind chosen = kind.chosen().orElse(SessionKind.DEVELOPMENT);
		Method with = methods.get(Math.max(0, method.getSelectionIndex()));
		desk.write(workspace -> begin(workspace, chosen, with), begun::accept, failed, Change.SESSIONS);
	}

	private long begin(Workspace workspace, SessionKind chosen, Method with) {
		Person person = workspace.port(People.class).byId(personId).orElseThrow();
		return new SessionRoom(workspace, desk.clock(), desk.ids()).begin(person, chosen, with).session().id();
	}

	@Override
	public boolean setFocus() {
		return kind.setFocus();
	}
}
