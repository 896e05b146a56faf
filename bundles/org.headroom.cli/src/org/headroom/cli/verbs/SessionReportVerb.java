package org.headroom.cli.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.DiskTrouble;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.plugins.PluginVoices;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.words.Words;
import org.headroom.report.Report;
import org.headroom.report.ReportFile;
import org.headroom.report.SessionReport;

/** {@code session report NAME --to FILE}: the record of a session as a page or as PDF, as the ending of the file's name says. */
final class SessionReportVerb implements Verb {

	@Override
	public String name() {
		return "report";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true).option("--to", "FILE").flag("--replace");
	}

	@Override
	public Exit run(Call call) {
		Path file = file(call);
		Desk desk = call.desk();
		OpenSession open = SessionShowVerb.room(desk).open(new Found(call).readableSession(call.word(0)).id());
		PluginVoices voices = new PluginVoices(desk.workspace(), desk.clock(), desk.points(), desk.guard());
		Report report = new SessionReport(open, voices.report(open, desk.locale()), AskedWords.in(desk.workspace(), open), desk.locale(), desk.clock().getZone()).report();
		write(call, file, report);
		Words words = call.words(SessionReportVerb.class);
		return call.show(() -> new Page().sentence(words.say("report.written", file)), () -> new Json().put("file", file).put("session", Long.toString(open.session().id())));
	}

	private static Path file(Call call) {
		String typed = call.value("--to").orElseThrow(() -> call.wrong("wrong.missing", "--to"));
		if (!ReportFile.named(typed)) {
			throw new Refused(Exit.USAGE, call.words(SessionReportVerb.class).say("report.ending", typed));
		}
		try {
			Path file = Path.of(typed).toAbsolutePath().normalize();
			if (Files.exists(file) && !call.has("--replace")) {
				throw new Refused(Exit.REFUSED, call.words(SessionReportVerb.class).say("report.there", file));
			}
			return file;
		} catch (InvalidPathException noPath) {
			throw new Refused(Exit.USAGE, call.words(SessionReportVerb.class).say("report.notWritten", typed, noPath.getReason()));
		}
	}

	private static void write(Call call, Path file, Report report) {
		try {
			new ReportFile(file).write(report, call.desk().locale());
		} catch (IOException failed) {
			throw new Refused(Exit.REFUSED, call.words(SessionReportVerb.class).say("report.notWritten", file, failed.getMessage()));
		}
	}
}
