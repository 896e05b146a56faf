package org.headroom.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.kit.RelativeDates;

/**
 * What the status line says of a workspace. Made off the display thread.
 *
 * @param who the manager who works here, or that nobody was chosen
 * @param folder the workspace's folder, from the home folder on where it is in there
 * @param horizon up to when the deals tell anything; empty when that is today
 * @param methods what is wrong with methods
 */
record StatusView(String who, String folder, String horizon, MethodTroubles methods) {

	/** @param starting whether the window has only just come up */
	static StatusView read(Workspace workspace, MethodCatalogue methods, boolean starting, Clock clock, Locale locale) {
		Words words = Words.of(StatusView.class, locale);
		Optional<String> me = workspace.port(Settings.class).get(Settings.ME).map(Long::valueOf).flatMap(workspace.port(People.class)::byId).map(Person::name);
		DataHorizon horizon = DataHorizon.of(workspace.port(Deals.class).lastClosed(), LocalDate.now(clock));
		String folder = brief(workspace.folder());
		return new StatusView(me.orElseGet(() -> words.say("status.nobody")), workspace.shared() ? words.say("status.shared", folder) : folder,
				horizon.stale() ? words.say("status.horizon", new RelativeDates(clock, locale).date(horizon.day())) : "", MethodTroubles.of(workspace.folder(), methods, starting, locale));
	}

	private static String brief(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		return folder.startsWith(home) && !folder.equals(home) ? Path.of("~").resolve(home.relativize(folder)).toString() : folder.toString();
	}
}
