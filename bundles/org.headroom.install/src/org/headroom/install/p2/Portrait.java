package org.headroom.install.p2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.install.Signature;
import org.headroom.install.store.HeldPlugin;
import org.headroom.install.store.State;

/** What is kept of a plugin to show it later without p2. @param units everything that will be there @param inspected what is new of it */
record Portrait(List<IInstallableUnit> units, List<Inspection.Inspected> inspected) {

	/** @param before of which a plugin in the same version keeps its portrait */
	HeldPlugin of(String id, IInstallableUnit root, State before) {
		Optional<HeldPlugin> same = before.plugin(id).filter(plugin -> plugin.version().equals(root.getVersion().toString()));
		if (same.isPresent()) {
			return same.orElseThrow();
		}
		Set<IInstallableUnit> parts = parts(root);
		List<String> bundles = parts.stream().filter(unit -> Units.provides(unit, Units.BUNDLE).findAny().isPresent()).map(IInstallableUnit::getId).toList();
		List<Inspection.Inspected> files = inspected.stream().filter(each -> parts.contains(each.fetched().unit())).toList();
		boolean signed = !files.isEmpty() && files.stream().allMatch(each -> each.file().signature() instanceof Signature.By);
		String signer = signed && files.getFirst().file().signature() instanceof Signature.By by ? by.signer().name() : "";
		return new HeldPlugin(id, root.getId(), root.getVersion().toString(), Units.name(root), Units.provider(root), signer, bundles,
				files.stream().flatMap(each -> each.contents().contributions().stream()).distinct().toList());
	}

	/** It and everything it needs that is none of Headroom's. */
	private Set<IInstallableUnit> parts(IInstallableUnit root) {
		Set<IInstallableUnit> parts = new LinkedHashSet<>();
		List<IInstallableUnit> open = new ArrayList<>(List.of(root));
		while (!open.isEmpty()) {
			IInstallableUnit next = open.removeLast();
			if (parts.add(next)) {
				units.stream().filter(unit -> next.getRequirements().stream().anyMatch(need -> need.isMatch(unit))).forEach(open::add);
			}
		}
		return parts;
	}
}
