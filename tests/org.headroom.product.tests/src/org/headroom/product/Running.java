package org.headroom.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A running product and what it has printed so far. */
final class Running implements AutoCloseable {
	private final Process process;
	private final StringBuffer out = new StringBuffer();
	private final StringBuffer err = new StringBuffer();
	private final Thread outReader;
	private final Thread errReader;

	Running(Process process) {
		this.process = process;
		this.outReader = read(process.getInputStream(), line -> append(out, line));
		this.errReader = read(process.getErrorStream(), line -> append(err, line));
	}

	private static Thread read(InputStream stream, Consumer<String> each) {
		return Thread.ofPlatform().daemon().start(() -> {
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				reader.lines().forEach(each);
			} catch (IOException | UncheckedIOException closed) {
				// The process was killed while it spoke; what it said is there.
			}
		});
	}

	private static void append(StringBuffer to, String line) {
		synchronized (to) {
			to.append(line).append('\n');
			to.notifyAll();
		}
	}

	/** Types into its standard input. */
	void type(String text) throws IOException {
		OutputStream in = process.getOutputStream();
		in.write(text.getBytes(StandardCharsets.UTF_8));
		in.flush();
	}

	/** Waits until it has printed that; fails when it ends first or the time is over. */
	void awaitOutput(String text, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		synchronized (out) {
			while (out.indexOf(text) < 0) {
				if (!process.isAlive() || System.nanoTime() > end) {
					throw new AssertionError("never printed \"" + text + "\":\n" + out + "\n" + err);
				}
				out.wait(100);
			}
		}
	}

	/** Ends it as a power failure would. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Waits for its end. */
	int exit(Duration patience) throws InterruptedException, IOException {
		process.getOutputStream().close();
		if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("still running after " + patience + ":\n" + out + "\n" + err);
		}
		outReader.join();
		errReader.join();
		return process.exitValue();
	}

	String out() {
		return out.toString();
	}

	String err() {
		return err.toString();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
