package org.headroom.distro.p2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.internal.p2.director.Explanation;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;
import org.eclipse.equinox.internal.provisional.p2.director.PlannerStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.headroom.distro.build.Obstacle;

/** What units need, and why it can't be had, in the words people have for it. */
final class Needs {
	private static final String CONTEXT = "session context was";
	private static final String CONSEQUENCE = "No repository found containing";
	private static final int LONGEST = 400;

	private Needs() {
	}

	/** Whether it needs a unit of that id. */
	static boolean named(IRequirement need, String id) {
		return need instanceof IRequiredCapability required && required.getNamespace().equals(IInstallableUnit.NAMESPACE_IU_ID) && required.getName().equals(id);
	}

	/** Why p2 found no way. */
	static List<Obstacle> unmet(IStatus status) {
		Set<Obstacle> found = new LinkedHashSet<>();
		Set<Explanation> explanations = status instanceof PlannerStatus planned && planned.getRequestStatus() != null ? planned.getRequestStatus().getExplanations() : Set.of();
		for (Explanation each : explanations) {
			switch (each) {
				case Explanation.MissingIU missing -> found.add(new Obstacle.Missing(shown(missing.iu), need(missing.req)));
				case Explanation.Singleton twice -> found.add(conflict(Arrays.asList(twice.ius)));
				default -> {
					// The way that leads to one of the two above.
				}
			}
		}
		return found.isEmpty() ? List.of(new Obstacle.Unsolved(last(status))) : new ArrayList<>(found);
	}

	private static Obstacle conflict(List<IInstallableUnit> units) {
		return new Obstacle.Conflict(shown(units.getFirst()), shown(units.getLast()));
	}

	private static String shown(IInstallableUnit unit) {
		return plain(unit) + " " + unit.getVersion();
	}

	/** The id without what p2 appends to those of features. */
	static String plain(IInstallableUnit unit) {
		return unit.getId().replaceFirst("\\.feature\\.group$", "");
	}

	private static String need(IRequirement need) {
		return need instanceof IRequiredCapability required ? required.getName().replaceFirst("\\.feature\\.group$", "") + " " + required.getRange() : need.toString();
	}

	/** What p2 says went wrong, and not what else it could not do for that. */
	static String last(IStatus status) {
		List<String> said = said(status).filter(each -> !each.isEmpty()).distinct().toList();
		String first = said.stream().filter(each -> !each.startsWith(CONTEXT) && !each.startsWith(CONSEQUENCE)).findFirst().orElse(said.isEmpty() ? "?" : said.getFirst());
		return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "\u2026";
	}

	private static Stream<String> said(IStatus status) {
		if (status.getChildren().length > 0) {
			return Arrays.stream(status.getChildren()).filter(child -> !child.isOK()).flatMap(Needs::said);
		}
		Throwable cause = status.getException();
		while (cause != null && cause.getCause() != null) {
			cause = cause.getCause();
		}
		String deep = cause == null || cause.getMessage() == null ? "" : cause.getMessage().strip();
		return Stream.of(status.getMessage().strip() + (deep.isEmpty() || status.getMessage().contains(deep) ? "" : ": " + deep));
	}
}
