package org.headroom.distro.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.headroom.distro.build.BuildOrder;
import org.headroom.distro.build.Identity;
import org.headroom.distro.build.Made;
import org.headroom.distro.build.Note;
import org.headroom.distro.build.Obstacle;
import org.headroom.distro.build.Outcome;
import org.headroom.distro.build.Progress;
import org.headroom.distro.p2.Assembly;
import org.headroom.distro.p2.CopyFailed;
import org.headroom.distro.p2.Unfit;
import org.osgi.framework.Version;

/** One build from its order to its outcome. */
final class Building {
	private final IProvisioningAgentProvider agents;
	private final Version running;
	private final BuildOrder order;
	private final Progress progress;

	/** @param running the version of the Headroom that builds */
	Building(IProvisioningAgentProvider agents, Version running, BuildOrder order, Progress progress) {
		this.agents = agents;
		this.running = running;
		this.order = order;
		this.progress = progress;
	}

	/** Makes what is the brand's own, in a folder that is there for it. */
	interface Kitchen {
		Ingredients prepare(Path scratch) throws IOException;
	}

	Outcome build(Identity brand, Kitchen kitchen) {
		try (Output output = Output.claim(order.output())) {
			return built(brand, kitchen, output);
		} catch (Unfit unfit) {
			return new Outcome.Refused(unfit.obstacles());
		} catch (ProvisionException e) {
			return new Outcome.Refused(List.of(new Obstacle.Unsolved(String.valueOf(e.getMessage()))));
		} catch (CopyFailed e) {
			return new Outcome.Refused(List.of(Troubles.isFull(order.output(), e) ? new Obstacle.NoSpace(order.output().toString()) : new Obstacle.Broken(order.release().toString(), e.getMessage())));
		} catch (IOException e) {
			return new Outcome.Refused(List.of(Troubles.of(e, order.output())));
		} catch (UncheckedIOException e) {
			return new Outcome.Refused(List.of(Troubles.of(e.getCause(), order.output())));
		} catch (CancellationException | OperationCanceledException stopped) {
			return new Outcome.Cancelled();
		}
	}

	private Outcome built(Identity brand, Kitchen kitchen, Output output) throws Unfit, ProvisionException, IOException {
		Optional<SigningKey> key = order.key().isPresent() ? Optional.of(SigningKey.read(order.key().orElseThrow())) : Optional.empty();
		Ingredients from = kitchen.prepare(output.scratch());
		if (key.isPresent()) {
			key.orElseThrow().sign(from.bundle());
			key.orElseThrow().sign(from.feature());
		}
		Assembly assembly = Assembly.of(agents, brand, new Assembly.Parts(order.release(), from.feature(), from.bundle(), from.plugins(), output.scratch()), running, progress);
		List<Note> notes = new ArrayList<>();
		new Making(assembly, from, output, progress).make(order.installer()).ifPresent(notes::add);
		progress.at(Progress.Step.SEALING, "");
		List<Made> made = Seal.close(output.result(), key);
		if (key.isEmpty()) {
			notes.add(new Note.NotSigned());
		}
		output.publish();
		return new Outcome.Built(order.output(), made, notes);
	}
}
