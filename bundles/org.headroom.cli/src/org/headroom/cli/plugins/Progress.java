package org.headroom.cli.plugins;

import java.time.Instant;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Json;
import org.headroom.install.Watch;

/** Tells every two seconds what a long call is at. */
final class Progress implements Watch {
	private static final long EVERY_MILLIS = 2000;

	private final Call call;
	private long told;

	private Progress(Call call) {
		this.call = call;
		this.told = Instant.now(call.desk().clock()).toEpochMilli();
	}

	static Progress of(Call call) {
		return new Progress(call);
	}

	@Override
	public void at(Step step, String what, double share) {
		long now = Instant.now(call.desk().clock()).toEpochMilli();
		if (now - told >= EVERY_MILLIS) {
			told = now;
			call.terminal().tell(call.words(Progress.class).say("step." + Json.token(step), what));
		}
	}

	@Override
	public boolean cancelled() {
		return Thread.currentThread().isInterrupted();
	}
}
