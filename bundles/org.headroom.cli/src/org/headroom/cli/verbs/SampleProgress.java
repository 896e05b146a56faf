package org.headroom.cli.verbs;

import java.time.Instant;
import java.util.function.DoubleConsumer;
import org.headroom.cli.desk.Call;

/** Tells every two seconds how far the sample organisation is; Ctrl+C stops it and nothing stays. */
final class SampleProgress implements DoubleConsumer {
	private static final long EVERY_MILLIS = 2000;

	private final Call call;
	private long told;

	SampleProgress(Call call) {
		this.call = call;
		this.told = now();
	}

	private long now() {
		return Instant.now(call.desk().clock()).toEpochMilli();
	}

	@Override
	public void accept(double share) {
		if (now() - told >= EVERY_MILLIS) {
			told = now();
			call.terminal().tell(call.words(SampleProgress.class).say("sample.progress", share));
		}
	}
}
