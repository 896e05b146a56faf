package org.headroom.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Shipped;
import org.headroom.cli.desk.Surroundings;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.words.ProductName;
import org.headroom.domain.workspace.Ids;
import org.osgi.framework.FrameworkUtil;

/** The Equinox application behind {@code headroom COMMAND}. Its result is the exit code of the process. */
public final class CommandLineApplication implements IApplication {

	private static final String OURS = "org.headroom.branding.product";

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Terminal terminal = terminal(System.getenv());
		Clock clock = Clock.systemDefaultZone();
		try (OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(getClass()).getBundleContext())) {
			Path home = Path.of(System.getProperty("user.home"));
			Shipped shipped = shipped(context);
			Locale locale = shipped.language().map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
			Surroundings around = new Surroundings(services, System.getenv(), home, locale, clock, new Ids(clock), shipped);
			Exit exit = new Cli(around, terminal).run(List.of(arguments));
			terminal.out().flush();
			return exit.code();
		}
	}

	/** Headroom itself ships none, and asking takes time. */
	private static Shipped shipped(IApplicationContext context) {
		String product = Objects.requireNonNullElse(context.getBrandingId(), OURS);
		ProductName.call(product.equals(OURS) ? "" : Objects.requireNonNullElse(context.getBrandingName(), ""));
		return product.equals(OURS) ? Shipped.NOTHING : ShippedDefaults.read();
	}

	/** Straight to the process's own streams, whatever the framework made of {@code System.out}. */
	private static Terminal terminal(Map<String, String> variables) {
		Charset charset = charset(System.getProperty("stdout.encoding", ""));
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
		BufferedReader in = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset));
		return new Terminal(in, out, err, Terminal.widthOf(variables.getOrDefault("COLUMNS", "")));
	}

	/** A process without a language set claims ASCII, but every terminal of today shows UTF-8. */
	private static Charset charset(String named) {
		return named.isEmpty() || !Charset.isSupported(named) || Charset.forName(named).equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : Charset.forName(named);
	}

	@Override
	public void stop() {
		// Commands are short and every write is complete by itself: there is nothing to wind down.
	}
}
