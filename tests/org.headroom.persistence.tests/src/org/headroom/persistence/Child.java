package org.headroom.persistence;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jakarta.persistence.EntityManager;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.h2.Driver;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.Method;
import org.headroom.questions.Questions;
import org.slf4j.LoggerFactory;

/** Another process with a workspace: a plain Java that runs {@link ChildMain}, wherever the tests themselves run. */
final class Child implements AutoCloseable {
	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Dlogback.configurationFile=none.xml");

	/** What EclipseLink needs, by a class whose bundle sees it: no test can name them all. */
	private static final Map<String, Class<?>> BEHIND_ECLIPSELINK = Map.of("org.eclipse.persistence.exceptions.EclipseLinkException", PersistenceProvider.class,
			"org.objectweb.asm.ClassReader", H2Workspaces.class, "org.objectweb.asm.commons.Method", H2Workspaces.class);
	/** Before each line that is meant for the test, so that a log between them does no harm. */
	static final String MARK = "> ";

	private final Process process;
	private final BufferedReader output;

	private Child(Process process) {
		this.process = process;
		this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Starts it; what it prints on standard error goes to ours. */
	static Child start(Path workspace, String job, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(OPTIONS);
		command.addAll(List.of("-cp", classPath(), ChildMain.class.getName(), workspace.toString(), job));
		command.addAll(List.of(arguments));
		try {
			return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where the classes are that the child needs; inside OSGi there is no class path to hand on. */
	private static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> type : List.of(ChildMain.class, H2Workspaces.class, Workspaces.class, Method.class, Questions.class, Driver.class, Flyway.class,
				LoggerFactory.class, EntityManager.class, PersistenceProvider.class)) {
			places.add(place(type));
		}
		BEHIND_ECLIPSELINK.forEach((name, beside) -> places.add(place(beside, name)));
		places.add(System.getProperty("java.class.path"));
		return String.join(File.pathSeparator, places);
	}

	/** Of a class that only that other one's bundle sees. */
	private static String place(Class<?> beside, String name) {
		try {
			return place(Class.forName(name, false, beside.getClassLoader()));
		} catch (ClassNotFoundException e) {
			throw new AssertionError(e);
		}
	}

	private static String place(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			return Path.of(source.getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The next line it prints; fails when it ended instead. */
	String line() {
		try {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				if (line.startsWith(MARK)) {
					return line.substring(MARK.length());
				}
			}
			throw new AssertionError("the child ended: " + (process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : "?"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** Kills it as {@code kill -9} does, and answers the last whole line it had printed; {@code before} when there was none. */
	String kill(String before) {
		process.toHandle().destroyForcibly(); // unlike the process's own, leaves what it said to be read
		String last = before;
		try {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				last = line.startsWith(MARK) && line.endsWith(".") ? line.substring(MARK.length()) : last;
			}
			process.waitFor();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
		return last;
	}

	/** Lets it go on after it asked, and waits for its end. */
	int finish() {
		try {
			process.getOutputStream().write('\n');
			process.getOutputStream().flush();
			return process.waitFor();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	long pid() {
		return process.pid();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
