package org.headroom.ui.session;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.TroubleWords;
import org.headroom.domain.words.Words;
import org.headroom.method.guard.Trouble;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Sentence;

/** Says that a plugin failed, where it matters and with the way to be rid of it, apart from what is said about the session itself. Display thread. */
final class PluginTroubles {
	private final InlineMessage message;
	private final Plugins plugins;
	private final Words words;
	private final BooleanSupplier here;

	/** @param here whether the session is the one that is worked in */
	PluginTroubles(Composite parent, Plugins plugins, Words words, BooleanSupplier here) {
		this.plugins = plugins;
		this.words = words;
		this.here = here;
		message = new InlineMessage(parent, "session.trouble");
		Runnable deaf = plugins.listen(this::troubled);
		message.addDisposeListener(event -> deaf.run());
	}

	private void troubled(Trouble failed) {
		if (!message.isDisposed() && here.getAsBoolean()) {
			plugins.guard().ifPresent(guard -> tell(failed, guard));
		}
	}

	private void tell(Trouble failed, PluginGuard guard) {
		Locale locale = words.locale();
		String sentence = Sentence.literal(new TroubleWords(locale).sentence(failed));
		String bundle = failed.site().bundle();
		if (failed.switchedOff()) {
			message.show(InlineMessage.Kind.CAUTION, sentence + " " + words.say("trouble.on"), () -> guard.switchOn(bundle));
		} else {
			message.show(InlineMessage.Kind.CAUTION, sentence + " " + words.say("trouble.off"), () -> switchOff(guard, bundle));
		}
	}

	private void switchOff(PluginGuard guard, String bundle) {
		guard.switchOff(bundle);
		message.show(InlineMessage.Kind.INFO, words.say("trouble.isOff", Sentence.literal(bundle)) + " " + words.say("trouble.on"), () -> guard.switchOn(bundle));
	}
}
