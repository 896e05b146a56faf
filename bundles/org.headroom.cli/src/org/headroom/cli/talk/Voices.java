package org.headroom.cli.talk;

import java.util.List;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.plugins.Noticed;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.PluginVoices;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.plugins.SeenByPlugin;
import org.headroom.domain.plugins.TroubleWords;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.method.guard.Trouble;

/** What methods and their plugins say in a session; tells of a plugin that fails and how to switch it off. */
final class Voices implements AutoCloseable {
	private final Desk desk;
	private final Terminal terminal;
	private final PluginVoices voices;
	private final Words words;
	private final Runnable leave;

	Voices(Desk desk, Terminal terminal) {
		this.desk = desk;
		this.terminal = terminal;
		PluginGuard guard = desk.guard();
		this.voices = new PluginVoices(desk.workspace(), desk.clock(), desk.points(), guard);
		this.words = Words.of(Voices.class, desk.locale());
		this.leave = guard.listen(this::tell);
	}

	private void tell(Trouble trouble) {
		terminal.tell(new TroubleWords(desk.locale()).sentence(trouble));
		terminal.tell("  headroom methods " + (trouble.switchedOff() ? "on " : "off ") + trouble.site().bundle());
	}

	String question(OpenSession open, Prompt prompt) {
		return voices.question(open, prompt, desk.locale()).text();
	}

	List<String> insights(OpenSession open) {
		return voices.insights(open.person().id(), desk.locale()).stream().map((SeenByPlugin seen) -> seen.sentence() + " (n = " + seen.n() + ")").toList();
	}

	List<String> notices(OpenSession open) {
		return voices.notices(open, Reader.MANAGER).stream().map(noticed -> sentence(open, noticed)).toList();
	}

	private String sentence(OpenSession open, Noticed noticed) {
		String evidence = noticed.evidence().stream().map(id -> open.method().prompt(id).orElseThrow())
				.flatMap(prompt -> open.answer(prompt.id()).stream().map(given -> prompt.text().in(desk.locale()) + " " + prompt.answer().plain(given.answer(), desk.locale())))
				.collect(Collectors.joining("; "));
		return words.say("talk.notice", noticed.notice().message().in(desk.locale()), evidence, noticed.sessions());
	}

	@Override
	public void close() {
		leave.run();
	}
}
