package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.authors.PluginVerb;
import org.headroom.cli.brands.BrandVerb;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.plugins.PluginsVerb;
import org.headroom.domain.words.ProductName;

/** All commands. */
public final class Verbs {

	private Verbs() {
	}

	/** The root, which by itself lists what there is. */
	public static Verb root() {
		return new Root();
	}

	private static final class Root implements Verb {

		@Override
		public String name() {
			return ProductName.command();
		}

		@Override
		public List<Verb> verbs() {
			return List.of(new TodayVerb(), new TeamVerb(), new PersonVerb(), new SessionVerb(), new GoalsVerb(), new CommitmentsVerb(), new NotesVerb(),
					new QuestionsVerb(), new ImportVerb(), new SampleVerb(), new MethodsVerb(), new PluginsVerb(), new PluginVerb(), new BrandVerb(), new SettingsVerb(), new WorkspaceVerb());
		}

		@Override
		public Exit run(Call call) {
			throw call.wrong("which", String.join(", ", verbs().stream().map(Verb::name).toList()));
		}
	}
}
