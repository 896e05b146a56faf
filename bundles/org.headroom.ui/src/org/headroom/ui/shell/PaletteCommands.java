package org.headroom.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.jface.bindings.Trigger;
import org.eclipse.jface.bindings.TriggerSequence;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;

import jakarta.inject.Inject;

/** Every command of the workbench, as the palette and the list of shortcuts tell it. Display thread. Injected. */
@Creatable
public final class PaletteCommands {
	private static final String OURS = "org.headroom.";
	private static final String PALETTE = "org.headroom.command.palette";

	private final MApplication application;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final EBindingService bindings;
	private final Words words;

	@Inject
	public PaletteCommands(MApplication application, ECommandService commands, EHandlerService handlers, EBindingService bindings, Desk desk) {
		this.application = application;
		this.commands = commands;
		this.handlers = handlers;
		this.bindings = bindings;
		this.words = Words.of(PaletteCommands.class, desk.locale());
	}

	/** All but the palette itself; those that can't be done now say so. */
	List<PaletteEntry> all() {
		return application.getCommands().stream().filter(command -> !PALETTE.equals(command.getElementId())).flatMap(command -> entry(command).stream()).toList();
	}

	private Optional<PaletteEntry> entry(MCommand model) {
		if (!model.getElementId().startsWith(OURS) && model.getCategory() == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(commands.createCommand(model.getElementId(), Map.of())).map(command -> {
			boolean possible = handlers.canExecute(command);
			String detail = possible ? keys(command) : words.say("palette.notHere");
			return new PaletteEntry(PaletteEntry.Kind.COMMAND, model.getElementId(), label(model), detail, possible, () -> handlers.executeHandler(command));
		});
	}

	private static String label(MCommand model) {
		String name = model.getLocalizedCommandName();
		return name == null ? model.getElementId() : name.replace("&", "").replace("…", "");
	}

	/** The keys that run it, as this system writes them; empty where there are none. */
	String keys(ParameterizedCommand command) {
		return Optional.ofNullable(bindings.getBestSequenceFor(command)).map(TriggerSequence::format).orElse("");
	}

	/** All keys of each command that has some, by its name. */
	List<PaletteEntry> bound() {
		return all().stream().map(entry -> new PaletteEntry(entry.kind(), entry.id(), entry.label(), allKeys(entry.id()), entry.possible(), entry.action()))
				.filter(entry -> !entry.detail().isEmpty()).toList();
	}

	private String allKeys(String id) {
		ParameterizedCommand command = commands.createCommand(id, Map.of());
		return String.join(", ", bindings.getSequencesFor(command).stream().filter(sequence -> sequence.getTriggers() instanceof Trigger[]).map(TriggerSequence::format).sorted().toList());
	}
}
