package org.headroom.method.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.Transition;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds the stages that no session ever gets to, whatever is answered. */
final class Reachable {

	private final Findings findings;
	private final Method method;
	private final List<Stage> path;

	Reachable(Findings findings, Method method) {
		this.findings = findings;
		this.method = method;
		this.path = MethodRun.begin(method, true).path();
	}

	void check(Section root) {
		Set<String> reached = reached();
		List<Node> nodes = root.at("stages").filter(SequenceNode.class::isInstance).map(node -> ((SequenceNode) node).getValue()).orElse(List.of());
		for (int i = 0; i < Math.min(nodes.size(), method.stages().size()); i++) {
			if (!reached.contains(method.stages().get(i).id())) {
				findings.add(nodes.get(i), "stage.unreachable", method.stages().get(i).id());
			}
		}
	}

	private Set<String> reached() {
		Set<String> reached = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>();
		open.add(path.getFirst().id());
		path.stream().filter(stage -> !stage.is(StageTrait.DEFERRED)).findFirst().ifPresent(stage -> open.add(stage.id()));
		while (!open.isEmpty()) {
			String stage = open.poll();
			if (reached.add(stage)) {
				steps(stage).forEach(open::add);
			}
		}
		return reached;
	}

	private Stream<String> steps(String stage) {
		List<Transition> own = method.flow().from(stage);
		return own.isEmpty() ? following(stage) : own.stream().map(Transition::to);
	}

	private Stream<String> following(String stage) {
		int next = path.indexOf(method.stage(stage).orElseThrow()) + 1;
		int last = next;
		while (last < path.size() - 1 && path.get(last).is(StageTrait.OPTIONAL)) {
			last++;
		}
		return path.subList(next, Math.min(path.size(), last + 1)).stream().map(Stage::id);
	}
}
