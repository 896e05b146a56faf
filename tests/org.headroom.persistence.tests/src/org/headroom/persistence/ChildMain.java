package org.headroom.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.method.Answer;
import org.headroom.method.Visibility;
import org.headroom.persistence.schema.Migrator;

/** What the other process does. Every line it prints ends with a full stop, so that a torn one is told apart. */
public final class ChildMain {
	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private ChildMain() {
	}

	/** @param arguments folder, job and what the job needs */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		if (arguments[1].equals("raw")) {
			holdWithoutHeadroom(folder);
			return;
		}
		try (Workspace workspace = Fresh.workspaces(Migrator.shipped()).open(folder, Holder.me(arguments[1].equals("bench") ? "workbench" : "child", Instant.now()))) {
			switch (arguments[1]) {
				case "answers" -> answers(workspace.port(Sessions.class), Integer.parseInt(arguments[2]));
				case "rounds" -> rounds(workspace.port(Sessions.class), Integer.parseInt(arguments[2]));
				case "notes" -> notes(workspace.port(Situations.class), Integer.parseInt(arguments[2]));
				case "import" -> importUntilKilled(workspace.port(Imports.class));
				case "setting" -> setting(workspace, arguments[2], arguments[3]);
				case "hold", "bench" -> hold(workspace);
				default -> throw new IllegalArgumentException(arguments[1]);
			}
		} catch (WorkspaceUnavailable e) {
			OUT.println(Child.MARK + "unavailable " + e.why() + " " + e.holder().map(Holder::pid).orElse(0L) + ".");
		}
	}

	/** One answer a transaction, each confirmed once it is said to be safe. */
	private static void answers(Sessions sessions, int from) {
		for (int round = from;; round++) {
			sessions.record(new RecordedAnswer(10, "goal", "why", round, new Answer.Text("Wort 😀 " + round), Visibility.OURS, Instant.now()));
			OUT.println(Child.MARK + round + ".");
		}
	}

	/** Round after round of one stage: an answer in each, and the next one begun. */
	private static void rounds(Sessions sessions, int from) {
		CoachingSession session = sessions.byId(10).orElseThrow();
		if (!session.began()) {
			session.start("practice", "1.0.0", "abc", "try", Instant.now());
		}
		for (int round = from;; round++) {
			sessions.record(new RecordedAnswer(10, "try", "tried", round, new Answer.Text("Wort 😀 " + round), Visibility.OURS, Instant.now()));
			session.moveTo("try", Map.of("try", round + 1));
			sessions.save(session);
			OUT.println(Child.MARK + round + ".");
		}
	}

	/** The same through the mapping. */
	private static void notes(Situations situations, int from) {
		for (int id = from;; id++) {
			situations.save(new SituationNote(id, 1, Instant.now(), "Notiz " + id, Visibility.MINE));
			OUT.println(Child.MARK + id + ".");
		}
	}

	private static void importUntilKilled(Imports imports) {
		try (Imports.Draft draft = imports.begin("endless.csv", Instant.now())) {
			for (int i = 0;; i++) {
				draft.deal(new DealRow("D" + i, DealState.WON).ownedBy("Person " + i % 50).worth(BigDecimal.ONE, "EUR"));
				if (i % 1000 == 0) {
					OUT.println(Child.MARK + i + ".");
				}
			}
		}
	}

	private static void setting(Workspace workspace, String name, String value) {
		workspace.port(Settings.class).put(name, value);
		OUT.println(Child.MARK + (workspace.shared() ? "shared" : "alone") + ".");
	}

	/** As a database tool does that knows nothing of our lock. */
	private static void holdWithoutHeadroom(Path folder) throws IOException {
		try (Connection connection = new org.h2.Driver().connect("jdbc:h2:file:" + folder.resolve("headroom") + ";user=headroom;password=", new Properties())) {
			OUT.println(Child.MARK + connection.isReadOnly() + ".");
			System.in.read();
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static void hold(Workspace workspace) throws IOException {
		OUT.println(Child.MARK + (workspace.shared() ? "shared" : "alone") + ".");
		System.in.read();
	}
}
