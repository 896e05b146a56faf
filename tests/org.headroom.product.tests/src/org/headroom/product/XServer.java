package org.headroom.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A screen of its own, with a window manager, for one test class. */
final class XServer implements AutoCloseable {
	private final Process server;
	private final Process windowManager;
	private final String display;

	private XServer(Process server, Process windowManager, String display) {
		this.server = server;
		this.windowManager = windowManager;
		this.display = display;
	}

	/** True where the programs it takes are installed. */
	static boolean available() {
		return found("Xvfb") && found("openbox") && found("xdotool");
	}

	private static boolean found(String program) {
		try {
			return new ProcessBuilder("sh", "-c", "command -v " + program).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException notEvenAShell) {
			return false;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	static XServer start() throws IOException {
		Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII)).readLine();
		ProcessBuilder openbox = new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		openbox.environment().put("DISPLAY", display);
		return new XServer(server, openbox.start(), display);
	}

	String display() {
		return display;
	}

	@Override
	public void close() {
		windowManager.destroy();
		server.destroy();
	}
}
