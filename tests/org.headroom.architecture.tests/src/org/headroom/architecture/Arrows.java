package org.headroom.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of our bundles may use which: the table of the design. A bundle that is not in it is a violation
 * too, so that nobody adds one without saying what it may use.
 */
record Arrows(Map<String, Set<String>> allowed) {
	private static final String OURS = "org.headroom.";

	Arrows {
		allowed = Map.copyOf(allowed);
	}

	static Arrows ofTheDesign() {
		Set<String> belowUi = bundles("install", "report", "exchange", "questions", "analytics", "domain", "method.yaml", "method", "method.ui", "methods.standard");
		Set<String> belowCli = new HashSet<>(belowUi);
		belowCli.addAll(bundles("persistence"));
		belowCli.addAll(bundles("distro"));
		belowCli.removeAll(bundles("method.ui"));
		Map<String, Set<String>> table = new HashMap<>();
		table.put(OURS + "app", bundles("domain"));
		table.put(OURS + "ui", belowUi);
		table.put(OURS + "cli", belowCli);
		table.put(OURS + "distro", bundles("domain"));
		table.put(OURS + "install", bundles());
		table.put(OURS + "report", bundles("domain", "analytics", "method"));
		table.put(OURS + "exchange", bundles("domain"));
		table.put(OURS + "persistence", bundles("domain", "questions", "method"));
		table.put(OURS + "questions", bundles("domain", "method"));
		table.put(OURS + "analytics", bundles("domain"));
		table.put(OURS + "domain", bundles("method"));
		table.put(OURS + "method.yaml", bundles("method"));
		table.put(OURS + "method", bundles());
		table.put(OURS + "method.ui", bundles("method"));
		table.put(OURS + "method.template", bundles());
		table.put(OURS + "methods.standard", bundles("method"));
		table.put(OURS + "plugins", bundles("domain", "method"));
		table.put(OURS + "branding", bundles());
		table.put(OURS + "logging", bundles());
		return new Arrows(table);
	}

	private static Set<String> bundles(String... names) {
		Set<String> full = new HashSet<>();
		for (String name : names) {
			full.add(OURS + name);
		}
		return full;
	}

	/** One sentence for every arrow that is not in the table. */
	List<String> broken(List<SourceBundle> tree) {
		Map<String, String> exporters = new HashMap<>();
		tree.forEach(bundle -> bundle.exports().forEach(name -> exporters.put(name, bundle.name())));
		List<String> broken = new ArrayList<>();
		for (SourceBundle bundle : tree) {
			if (!allowed.containsKey(bundle.name())) {
				broken.add(bundle.name() + " is not in the table of arrows");
				continue;
			}
			for (String used : used(bundle, exporters)) {
				if (!allowed.get(bundle.name()).contains(used)) {
					broken.add(bundle.name() + " may not use " + used);
				}
			}
		}
		return broken;
	}

	private static Set<String> used(SourceBundle bundle, Map<String, String> exporters) {
		Set<String> used = new TreeSet<>();
		for (String name : bundle.imports()) {
			if (exporters.containsKey(name)) {
				used.add(exporters.get(name));
			} else if (name.startsWith(OURS)) {
				used.add(name + " (exported by nobody)");
			}
		}
		bundle.requires().stream().filter(name -> name.startsWith(OURS)).forEach(used::add);
		used.remove(bundle.name());
		return used;
	}
}
