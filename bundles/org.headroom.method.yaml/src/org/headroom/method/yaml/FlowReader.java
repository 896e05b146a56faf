package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.method.Flow;
import org.headroom.method.Guard;
import org.headroom.method.Loop;
import org.headroom.method.Transition;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how a session moves between the stages. */
final class FlowReader {

	private static final int MOST_ROUNDS = 100;
	private static final int USUAL_ROUNDS = 10;

	private final Findings findings;
	private final Values values;
	private final Declared declared;
	private final Outline outline;
	private final GuardReader guards;
	private final Set<String> pairs = new HashSet<>();
	private final List<Loop> loops = new ArrayList<>();

	FlowReader(Findings findings, Declared declared, Outline outline) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
		this.outline = outline;
		this.guards = new GuardReader(findings, declared);
	}

	Flow read(Optional<Node> node) {
		Optional<Section> section = node.flatMap(each -> Section.of(findings, each, Keys.FLOW));
		if (node.isPresent() && section.isEmpty()) {
			outline.torn();
		}
		return section.map(this::flow).orElse(Flow.LINEAR);
	}

	private Flow flow(Section section) {
		boolean freeBack = values.yes(section.at("free-back"), true);
		List<Transition> transitions = values.list(section.at("transitions")).stream().flatMap(each -> transition(each).stream()).toList();
		values.list(section.at("loops")).forEach(each -> Section.of(findings, each, Keys.LOOP).ifPresent(this::loop));
		return new Flow(transitions, freeBack, loops);
	}

	private Optional<Transition> transition(Node node) {
		Optional<Section> section = Section.of(findings, node, Keys.TRANSITION);
		Optional<String> from = section.flatMap(each -> each.need("from")).flatMap(declared::stage);
		Optional<String> to = section.flatMap(each -> each.need("to")).flatMap(declared::stage);
		declared.reading(from);
		Guard guard = section.flatMap(each -> each.at("when")).flatMap(guards::read).orElseGet(Guard.Always::new);
		declared.reading(Optional.empty());
		outline.way(node, from, to, guard);
		if (!pairs.add(from + " " + to)) {
			findings.doubt(node, "transition.twice", from.orElse("?"), to.orElse("?"));
		}
		return from.flatMap(start -> to.map(end -> new Transition(start, end, guard)));
	}

	private void loop(Section section) {
		Optional<String> from = section.need("from").flatMap(declared::stage);
		Optional<String> to = section.need("to").flatMap(declared::stage);
		Optional<Guard> until = section.need("until").flatMap(guards::read);
		int most = values.number(section.at("most"), USUAL_ROUNDS, 2, MOST_ROUNDS);
		if (from.isPresent() && to.isPresent() && isInOrder(section, from.get(), to.get())) {
			Loop loop = new Loop(from.get(), to.get(), until.orElseGet(Guard.Always::new), most);
			loops.stream().filter(other -> overlap(loop, other) || overlap(other, loop)).findFirst()
					.ifPresentOrElse(other -> findings.add(section.node(), "loop.overlap", other.from(), other.to()), () -> loops.add(loop));
			until.ifPresent(guard -> outline.round(section.at("until").orElseThrow(), loop));
		}
	}

	private boolean isInOrder(Section section, String from, String to) {
		boolean inOrder = declared.place(from) <= declared.place(to);
		if (!inOrder) {
			findings.add(section.at("to").orElse(section.node()), "loop.order", to, from);
		}
		return inOrder;
	}

	private boolean overlap(Loop one, Loop other) {
		return declared.place(one.from()) < declared.place(other.from()) && declared.place(other.from()) <= declared.place(one.to())
				&& declared.place(one.to()) < declared.place(other.to());
	}
}
