package org.headroom.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a thread was seen doing during one stall, as a tree of calls that were seen often enough to matter. */
final class Stacks {
	private static final double MATTERS = 0.15;

	private final List<StackTraceElement[]> seen;

	Stacks(List<StackTraceElement[]> seen) {
		this.seen = List.copyOf(seen);
	}

	/** The calls that took a good share of the stall, from the event loop down, with how often each was seen. */
	String most() {
		return branch(seen.stream().map(Stacks::fromLoop).toList(), 0);
	}

	/** From the event loop on: what stands before it is the same at every moment. */
	private static List<String> fromLoop(StackTraceElement[] stack) {
		List<String> calls = new ArrayList<>();
		for (StackTraceElement frame : stack) {
			if (frame.getMethodName().equals("readAndDispatch")) {
				break;
			}
			calls.add(frame.getClassName() + "." + frame.getMethodName());
		}
		Collections.reverse(calls);
		return calls;
	}

	private String branch(List<List<String>> stacks, int depth) {
		Map<String, List<List<String>>> next = new LinkedHashMap<>();
		stacks.stream().filter(stack -> stack.size() > depth).forEach(stack -> next.computeIfAbsent(stack.get(depth), call -> new ArrayList<>()).add(stack));
		return next.entrySet().stream().filter(call -> call.getValue().size() >= Math.max(2, seen.size() * MATTERS))
				.map(call -> line(call.getKey(), call.getValue(), depth)).collect(Collectors.joining());
	}

	/** Only our own calls and the last ones of each branch are worth a line. */
	private String line(String call, List<List<String>> stacks, int depth) {
		String under = branch(stacks, depth + 1);
		boolean ours = call.startsWith("org.headroom.");
		return (ours || under.isEmpty() ? "  " + stacks.size() + "/" + seen.size() + " " + call + "\n" : "") + under;
	}
}
