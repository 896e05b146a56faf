package org.headroom.domain.plugins;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Trouble;

/** Who failed how often, and who is off. Any thread. */
final class Ledger {
	private final Culprits culprits;
	private final int failuresToOff;
	private final Clock clock;
	private final List<Consumer<Trouble>> listeners = new CopyOnWriteArrayList<>();

	Ledger(Culprits culprits, int failuresToOff, Clock clock) {
		this.culprits = culprits;
		this.failuresToOff = failuresToOff;
		this.clock = clock;
	}

	boolean isOff(String bundle) {
		return of(bundle).off();
	}

	List<Culprit> culprits() {
		return culprits.all();
	}

	private Culprit of(String bundle) {
		return culprits.all().stream().filter(each -> each.bundle().equals(bundle)).findFirst().orElseGet(() -> Culprit.unknown(bundle));
	}

	Trouble failed(CallSite site, Trouble.Kind kind, String detail) {
		Trouble trouble = count(site, kind, detail);
		listeners.forEach(listener -> listener.accept(trouble));
		return trouble;
	}

	private synchronized Trouble count(CallSite site, Trouble.Kind kind, String detail) {
		Culprit before = of(site.bundle());
		boolean off = before.off() || before.inARow(site.point()) + 1 >= failuresToOff;
		Culprit now = before.failed(new Culprit.Failure(site.point(), kind, detail, Instant.now(clock)), off);
		culprits.keep(now);
		return new Trouble(site, kind, detail, now.inARow(site.point()), now.off());
	}

	synchronized void worked(CallSite site) {
		Culprit before = of(site.bundle());
		if (before.inARow(site.point()) > 0) {
			culprits.keep(before.worked(site.point()));
		}
	}

	synchronized void switched(String bundle, boolean off) {
		culprits.keep(of(bundle).switched(off));
	}

	Runnable listen(Consumer<Trouble> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
