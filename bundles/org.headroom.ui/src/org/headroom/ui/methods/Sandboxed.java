package org.headroom.ui.methods;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Sandboxes;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.session.Rehearsal;

/** The sandbox of one view, and the session that is practised in it. Display thread; the work runs off it, one thing after the other. */
final class Sandboxed {
	private final Desk desk;
	private final Function<Composite, Rehearsal> stage;
	private final Words words;
	/** Touched by the writing thread alone. */
	private Sandbox sandbox;
	private long session;

	/** @param stage makes what the session is shown in */
	Sandboxed(Desk desk, Words words, Function<Composite, Rehearsal> stage) {
		this.desk = desk;
		this.words = words;
		this.stage = stage;
	}

	/**
	 * @param usual the workbench's own desk, which gives the time, the ids and the language
	 * @param told what the session shown is told of
	 */
	static Sandboxed in(IEclipseContext context, Desk usual, Words words, Rehearsal.Around told) {
		UISynchronize display = context.get(UISynchronize.class);
		CompletableFuture<Workspace> made = CompletableFuture.supplyAsync(() -> make(context.get(Sandboxes.class)), task -> Thread.ofPlatform().daemon().name("headroom-sandbox").start(task));
		Desk own = new Desk(made, folder -> made, usual.clock(), usual.ids(), usual.locale(), display, new SilentBroker());
		return new Sandboxed(own, words, place -> new Rehearsal(place, own, new Plugins(own, display, context), context.get(MApplication.class), context, told));
	}

	private static Workspace make(Sandboxes sandboxes) {
		if (sandboxes == null) {
			throw new CompletionException(new IllegalStateException("nothing here makes sandboxes"));
		}
		return sandboxes.make();
	}

	Rehearsal stage(Composite place) {
		return stage.apply(place);
	}

	/** Another session takes the place of the one before; {@code shown} is told its id. */
	private void change(Function<Sandbox, Long> change, Consumer<Long> shown, Consumer<RuntimeException> failed) {
		desk.write(workspace -> {
			if (sandbox == null) {
				sandbox = new Sandbox(workspace, desk.clock(), desk.ids(), words);
			}
			session = change.apply(sandbox);
			return session;
		}, shown, failed);
	}

	void begin(Method method, Consumer<Long> shown, Consumer<RuntimeException> failed) {
		change(box -> box.begin(method), shown, failed);
	}

	void goOnWith(Method method, Consumer<Long> shown, Consumer<RuntimeException> failed) {
		change(box -> session == 0 ? box.begin(method) : box.goOnWith(session, method), shown, failed);
	}

	void followUp(Consumer<Long> shown, Consumer<RuntimeException> failed) {
		change(box -> box.followUp(session), shown, failed);
	}

	/** Everything is gone. Returns at once. */
	void close() {
		Thread.ofPlatform().daemon().name("headroom-sandbox-end").start(desk::close);
	}
}
