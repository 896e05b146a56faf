package org.headroom.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Services;
import org.headroom.cli.desk.Shipped;
import org.headroom.cli.desk.Surroundings;
import org.headroom.cli.terminal.Terminal;
import org.headroom.distro.brand.BrandReading;
import org.headroom.distro.brand.Brands;
import org.headroom.domain.fakes.InMemoryCulprits;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.Meter;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.WatchfulGuard;
import org.headroom.domain.sample.SampleOrganisation;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Ids;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.Method;
import org.headroom.install.Plugins;
import org.headroom.method.MethodCatalogue;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;

/** A command line on a workspace in memory, on a day in November 2026: type a command, look at what came out. */
final class Typed {
	static final LocalDate DAY = LocalDate.of(2026, 11, 23);
	static final Instant NOW = DAY.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant();

	final InMemoryWorkspace workspace = new InMemoryWorkspace().with(Questions.class, new InMemoryQuestions());
	final List<Path> opened = new ArrayList<>();
	private final AtomicLong ticks = new AtomicLong();
	final PluginGuard guard = new WatchfulGuard(Limits.usual(), Meter.NONE, new InMemoryCulprits(), Clock.systemUTC());
	private MethodCatalogue methods = MethodCatalogue.of(List.of(ShortMethod.grow()));
	private CodePoints points = CodePoints.NONE;
	private Workspaces workspaces = this::open;
	private Plugins plugins = new NoPlugins();
	private Brands brands = folder -> new BrandReading.Mistaken(List.of());
	private Shipped shipped = Shipped.NOTHING;
	private Map<String, String> variables = Map.of();
	String out = "";
	String err = "";

	/** Every look at the clock is twenty seconds later. */
	final Clock clock = new Clock() {
		@Override
		public ZoneId getZone() {
			return ZoneId.systemDefault();
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return NOW.plusSeconds(20 * ticks.getAndIncrement());
		}
	};

	private Workspace open(Path folder, Holder me) {
		opened.add(folder);
		return new StaysOpen(workspace);
	}

	Typed withPlugins(Plugins other) {
		plugins = other;
		return this;
	}

	Typed withBrands(Brands other) {
		brands = other;
		return this;
	}

	Typed shippedWith(Shipped other) {
		shipped = other;
		return this;
	}

	Typed withWorkspaces(Workspaces other) {
		workspaces = other;
		return this;
	}

	Typed withMethod(Method method) {
		methods = MethodCatalogue.of(List.of(ShortMethod.grow(), method));
		return this;
	}

	Typed withPoints(CodePoints registered) {
		points = registered;
		return this;
	}

	Typed withVariable(String name, String value) {
		variables = Map.of(name, value);
		return this;
	}

	Typed withSample() {
		Clock still = Clock.fixed(NOW, ZoneId.systemDefault());
		new SampleOrganisation(workspace, still, new Ids(still), methods, Locale.ENGLISH).load();
		return this;
	}

	Exit type(String... arguments) {
		return type(List.of(), arguments);
	}

	/** @param input lines of the standard input, after which it ends */
	Exit type(List<String> input, String... arguments) {
		ByteArrayOutputStream results = new ByteArrayOutputStream();
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		Services services = new Services() {
			@Override
			public Workspaces workspaces() {
				return workspaces;
			}

			@Override
			public MethodCatalogue methods() {
				return methods;
			}

			@Override
			public Plugins plugins() {
				return plugins;
			}

			@Override
			public Brands brands() {
				return brands;
			}

			@Override
			public CodePoints points() {
				return points;
			}

			@Override
			public PluginGuard guard() {
				return guard;
			}
		};
		Terminal terminal = new Terminal(new BufferedReader(new StringReader(String.join("", input.stream().map(line -> line + "\n").toList()))), new PrintStream(results, true, StandardCharsets.UTF_8),
				new PrintStream(messages, true, StandardCharsets.UTF_8), 96);
		Exit exit = new Cli(new Surroundings(services, variables, Path.of("home"), Locale.ENGLISH, clock, new Ids(clock), shipped), terminal).run(List.of(arguments));
		out = results.toString(StandardCharsets.UTF_8);
		err = messages.toString(StandardCharsets.UTF_8);
		return exit;
	}

	JsonObject json() {
		return JsonParser.parseString(out).getAsJsonObject();
	}

	/** The same workspace for the next command. */
	private record StaysOpen(Workspace kept) implements Workspace {

		@Override
		public <A> A atOnce(Supplier<A> work) {
			return kept.atOnce(work);
		}

		@Override
		public Path folder() {
			return kept.folder();
		}

		@Override
		public <P> P port(Class<P> type) {
			return kept.port(type);
		}

		@Override
		public boolean shared() {
			return false;
		}

		@Override
		public void close() {
			// the test looks into it afterwards
		}
	}
}
