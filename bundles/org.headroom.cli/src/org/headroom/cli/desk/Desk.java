package org.headroom.cli.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.headroom.distro.brand.Brands;
import org.headroom.distro.build.Distributions;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.install.Plugins;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.Subscription;
import org.headroom.method.yaml.KnownCode;

/** The workspace a command works in, opened when it is first needed. One thread. */
public final class Desk implements AutoCloseable {
	private final Surroundings around;
	private final Path folder;
	private final boolean named;
	private final String face;
	private final Optional<Locale> asked;
	private Workspace workspace;
	private Subscription watched;
	private Locale locale;

	/**
	 * @param named whether the folder was asked for on the command line
	 * @param face the command, as it is told to whoever finds the workspace held
	 */
	public Desk(Surroundings around, Path folder, boolean named, Optional<Locale> asked, String face) {
		this.around = around;
		this.named = named;
		this.folder = folder.toAbsolutePath().normalize();
		this.asked = asked;
		this.face = face;
		this.locale = spoken(asked.orElse(around.locale()));
	}

	/** @throws Refused when it can't be opened, saying what stands in the way */
	public Workspace workspace() {
		if (workspace == null) {
			try {
				workspace = around.services().workspaces().open(folder, Holder.me(face, Instant.now(around.clock())));
				around.shipped().settings().into(workspace);
			} catch (WorkspaceUnavailable e) {
				throw Unavailable.refused(e, locale);
			}
			locale = spoken(asked.or(() -> setting(Settings.LANGUAGE).map(Locale::forLanguageTag)).orElse(around.locale()));
		}
		return workspace;
	}

	/** The same desk at the sample organisation's own workspace, unless a workspace was named. */
	public Desk forSample() {
		return new Desk(around, named ? folder : around.sampleFolder(), named, asked, face);
	}

	/** A language without words of its own reads English; the region stays for numbers and dates. */
	private static Locale spoken(Locale wanted) {
		return Words.LANGUAGES.contains(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
	}

	public <P> P port(Class<P> type) {
		return workspace().port(type);
	}

	public Optional<String> setting(String name) {
		return port(Settings.class).get(name);
	}

	/** The reader's: asked for, else the workspace's once it is open, else the system's. */
	public Locale locale() {
		return locale;
	}

	public Path folder() {
		return folder;
	}

	public Clock clock() {
		return around.clock();
	}

	public LocalDate today() {
		return LocalDate.now(around.clock());
	}

	public LongSupplier ids() {
		return around.ids();
	}

	/** The keys of the code that plugins brought; empty where nobody knows. */
	public Optional<KnownCode> code() {
		return around.services().code();
	}

	/** The methods on offer, those in the workspace's own folder among them; the workspace need not be open. */
	public MethodCatalogue methods() {
		MethodCatalogue methods = around.services().methods();
		if (watched == null) {
			watched = around.services().methodFolders().map(folders -> folders.watch(folder.resolve(MethodFolders.NAME))).orElse(() -> { });
		}
		return methods;
	}

	public Plugins plugins() {
		return around.services().plugins();
	}

	public Brands brands() {
		return around.services().brands();
	}

	public Distributions distributions() {
		return around.services().distributions();
	}

	/** The code that plugins registered. */
	public CodePoints points() {
		return around.services().points();
	}

	/** What every call into a plugin goes through. */
	public PluginGuard guard() {
		return around.services().guard();
	}

	@Override
	public void close() {
		if (watched != null) {
			watched.close();
		}
		if (workspace != null) {
			workspace.close();
		}
	}
}
