package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.verbs.Verbs;
import org.headroom.install.Change;
import org.headroom.install.Consent;
import org.headroom.install.Outcome;
import org.headroom.install.PluginRef;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked for JSON, every command answers with one document on the standard output, and takes a workspace. */
class JsonTest {
	/** Groups that do nothing by themselves; what a real p2 installs or builds is held to its shape elsewhere. */
	private static final Set<String> SILENT = Set.of("", "questions", "import", "plugin", "plugin new", "plugins show", "brand", "brand build");

	@TempDir
	Path folder;
	private final Typed typed = new Typed();
	private final Set<String> heard = new TreeSet<>();

	@BeforeEach
	void theSampleOrganisationIsThere() {
		typed.withSample();
	}

	@Test
	void everyCommandAnswersWithOneDocument() throws IOException {
		lists();
		sessions();
		records();
		files();
		plugins();
		Set<String> all = new TreeSet<>();
		gather(Verbs.root(), "", all);
		all.removeAll(SILENT);
		all.removeAll(heard);
		assertEquals(Set.of(), all, "not tried here");
	}

	private static void gather(Verb verb, String path, Set<String> all) {
		all.add(path);
		verb.verbs().forEach(below -> gather(below, (path + " " + below.name()).strip(), all));
	}

	private void lists() {
		says("today");
		says("team");
		says("person", "Amara");
		says("commitments");
		says("goals");
		says("notes", "Amara");
		says("questions list", "--limit", "2");
		says("questions search", "close");
		says("sample");
		says("settings");
		says("workspace");
		says("methods");
		says("methods schema");
		says("methods troubles");
		typed.guard.switchOff("org.acme.bell");
		says("methods off", "org.acme.bell");
		says("methods on", "org.acme.bell");
		says("today not-now", "Amara");
	}

	private void sessions() {
		says("session");
		says("session list", "Amara");
		says("session show", "Amara");
		says("session find", "price");
		says("session report", "Amara", "--to", folder.resolve("record.html").toString());
		says("session plan", "Amara", "--at", "+40 10:00");
		says("session unplan", "Amara");
		says("session plan", "Amara", "--at", "+40 10:00");
		says("session defer", "Amara", "--to", "+50 10:00", "--reason", "not-needed");
		says("session undefer", "Amara");
		says("session cancel", "Amara", "--reason", "not-needed");
		says("session reopen", "Amara");
		assertEquals(Exit.UNFINISHED, typed.type(List.of("A wish", ":quit"), "session", "run", "Amara", "--json"));
		one("session run");
		assertEquals(Exit.UNFINISHED, typed.type(List.of(":quit"), "session", "resume", "Amara", "--json"));
		one("session resume");
		typed.type(List.of("", "", "", "", ":promise Call", "1", "+1", "", "7", ":quit"), "session", "resume", "Amara");
		says("session finish", "Amara");
	}

	private void records() {
		says("goals add", "Amara", "Two plants", "--due", "+90", "--kind", "learning");
		String goal = typed.json().get("id").getAsString();
		says("goals show", goal);
		says("goals step", goal, "--add", "First call@+14");
		says("goals check-in", goal, "--evidence", "A visit");
		says("goals settle", goal);
		says("commitments add", "Amara", "Call the plant");
		String promise = typed.json().get("id").getAsString();
		says("commitments keep", promise);
		says("commitments drop", promise);
		says("commitments reopen", promise);
		says("notes add", "Amara", "A visit went well");
		says("questions add", "What would your best customer say?", "--stage", "reality", "--type", "open");
		String question = typed.json().getAsJsonArray("questions") == null ? typed.json().get("id").getAsString() : "";
		says("questions retire", question);
		says("questions restore", question);
	}

	private void files() throws IOException {
		String deals = Files.writeString(folder.resolve("deals.csv"), "Deal ID,Owner,Stage,Amount\n1,Ann Lee,Won,5\n").toString();
		says("import deals", deals);
		says("import people", Files.writeString(folder.resolve("people.csv"), "Name,Office\nAnn Lee,East\n").toString());
		says("import list");
		says("import undo");
		String method = Files.writeString(folder.resolve("pause.yaml"), "headroom-method: 1\n").toString();
		assertEquals(Exit.REFUSED, typed.type("methods", "check", method, "--json"));
		one("methods check");
		says("brand init", "org.acme.coach", "--in", folder.resolve("coach").toString());
		assertEquals(Exit.REFUSED, typed.type("brand", "check", folder.resolve("coach").toString(), "--json"));
		one("brand check");
	}

	private void plugins() {
		typed.withPlugins(new NoPlugins() {
			@Override
			public Outcome install(List<PluginRef> plugins, Consent consent, Watch watch) {
				return new Outcome.Done(List.of(new Change("org.acme.bell", "Bell", Optional.empty(), Optional.of("1.0.0"))), false);
			}

			@Override
			public Optional<Reason> removeSite(String location) {
				return Optional.empty();
			}
		});
		says("plugins");
		says("plugins list");
		says("plugins sites");
		says("plugins add-site", folder.toString());
		says("plugins remove-site", folder.toString());
		says("plugins offered");
		says("plugins install", "org.acme.bell");
		says("plugins update");
		says("plugins remove", "org.acme.bell");
		says("plugins history");
		says("plugins rollback", "1");
		says("plugins trust");
	}

	private void says(String command, String... rest) {
		List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
		words.addAll(Arrays.asList(rest));
		words.addAll(List.of("--json", "--workspace", folder.toString()));
		assertEquals(Exit.OK, typed.type(words.toArray(String[]::new)), command + ": " + typed.err);
		one(command);
	}

	/** Strictly one document, nothing behind it. */
	private void one(String command) {
		heard.add(command);
		JsonReader reader = new JsonReader(new StringReader(typed.out));
		reader.setStrictness(Strictness.STRICT);
		try {
			reader.skipValue();
			assertEquals(JsonToken.END_DOCUMENT, reader.peek(), command);
		} catch (IOException | JsonSyntaxException broken) {
			throw new AssertionError(command + " said " + typed.out, broken);
		}
	}

	@Test
	void whatIsRefusedSaysNothingOnTheStandardOutput() {
		assertEquals(Exit.NOT_FOUND, typed.type("person", "Nobody At All", "--json"));
		assertEquals("", typed.out);
		assertTrue(typed.err.contains("Nobody At All"), typed.err);
		assertEquals(Exit.USAGE, typed.type("import", "--json"));
		assertEquals("", typed.out);
	}

	@Test
	void aSessionHeldIsTheSameDocumentAsOneThatIsShown() {
		assertEquals(Exit.OK, typed.type(SessionTest.WHOLE, "session", "run", "Amara", "--json"), typed.err);
		JsonObject held = typed.json();
		assertTrue(typed.err.contains("What do you want?") && typed.err.contains("2 commitments"), typed.err);
		assertEquals("finished", held.get("state").getAsString());
		typed.type("session", "show", "Amara", "--json");
		assertEquals(typed.json(), held);
	}

	@Test
	void aSessionThatIsLeftSaysWhereItStands() {
		assertEquals(Exit.UNFINISHED, typed.type(List.of("A wish"), "session", "run", "Amara", "--json"));
		assertEquals("running", typed.json().get("state").getAsString());
		assertEquals("A wish", typed.json().getAsJsonArray("answers").get(0).getAsJsonObject().get("answer").getAsString());
		assertEquals(Exit.OK, typed.type(List.of(":cancel", "1", "1"), "session", "resume", "Amara", "--json"), typed.err);
		assertEquals("cancelled", typed.json().get("state").getAsString());
	}

	@Test
	void whatWasTypedCanBeReadFromTheSameDocument() {
		typed.type(List.of("Two \"plants\"\\", "by spring \u0007", ":quit"), "session", "run", "Amara", "--json");
		assertEquals("Two \"plants\"\nby spring \u0007", JsonParser.parseString(typed.out).getAsJsonObject().getAsJsonArray("answers").get(0).getAsJsonObject().get("answer").getAsString());
	}
}
