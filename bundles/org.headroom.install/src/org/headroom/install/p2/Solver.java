package org.headroom.install.p2;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.Watch;

/**
 * Works out what has to be there so that some plugins work in this Headroom. p2's planner is asked to fill an empty profile with a
 * lock that holds every unit of Headroom fast, and with the plugins; what it adds beside Headroom is the answer.
 */
final class Solver {
	private final Agent agent;
	private final Base base;
	private final JavaHere java;

	Solver(Agent agent, Base base, JavaHere java) {
		this.agent = agent;
		this.base = base;
		this.java = java;
	}

	/**
	 * @param roots plugins that shall be there, in exactly these versions
	 * @param kept units that shall stay as they are; left out when that can't be
	 * @param repositories where units may come from
	 * @return all units of the plugins and of what they need
	 * @throws Halt with the reasons when it can't be
	 */
	List<IInstallableUnit> solve(Collection<IInstallableUnit> roots, Collection<IInstallableUnit> kept, List<URI> repositories, Watch watch) throws Halt, ProvisionException {
		watch.at(Watch.Step.RESOLVING, "", 0);
		IProvisioningPlan plan = plan(roots, kept, repositories, watch);
		if (!plan.getStatus().isOK() && !kept.isEmpty()) {
			plan = plan(roots, List.of(), repositories, watch);
		}
		Stopping.check(watch);
		if (!plan.getStatus().isOK()) {
			throw Halt.refusing(new Explained(base, all(repositories, watch)).reasons(plan.getStatus()));
		}
		List<IInstallableUnit> added = plan.getAdditions().query(QueryUtil.ALL_UNITS, new WatchMonitor(watch)).stream()
				.filter(unit -> !base.has(unit) && !unit.getId().equals(Base.LOCK) && !unit.getId().equals(JavaHere.ID)).toList();
		java.check(added);
		return added;
	}

	private IProvisioningPlan plan(Collection<IInstallableUnit> roots, Collection<IInstallableUnit> kept, List<URI> repositories, Watch watch) throws ProvisionException {
		IInstallableUnit lock = base.lock();
		List<IInstallableUnit> extra = new ArrayList<>(base.units());
		extra.add(lock);
		extra.add(java.unit());
		extra.addAll(roots);
		IProfileChangeRequest request = agent.planner().createChangeRequest(agent.scratch(base.environment()));
		request.add(lock);
		request.add(java.unit());
		request.addAll(List.copyOf(roots));
		List<IRequirement> stay = kept.stream().map(Units::exactly).toList();
		request.addExtraRequirements(stay);
		ProvisioningContext context = new ProvisioningContext(agent.p2());
		context.setMetadataRepositories(repositories.toArray(URI[]::new));
		context.setArtifactRepositories();
		context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
		context.setExtraInstallableUnits(extra);
		return agent.planner().getProvisioningPlan(request, context, new WatchMonitor(watch));
	}

	private List<IInstallableUnit> all(List<URI> repositories, Watch watch) throws ProvisionException {
		Stream<IInstallableUnit> all = base.units().stream();
		for (URI location : repositories) {
			all = Stream.concat(all, agent.metadata(location, new WatchMonitor(watch)).query(QueryUtil.ALL_UNITS, new WatchMonitor(watch)).stream());
		}
		return all.toList();
	}
}
