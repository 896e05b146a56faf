package org.headroom.logging;

import java.io.File;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;

/**
 * Logback for slf4j, named by the product's property {@code slf4j.provider} and so found without a service
 * lookup, whose weaving would cost every start of a command a fifth of its time. slf4j calls it once, on the
 * thread of the first logger.
 */
public final class LogProvider implements SLF4JServiceProvider {
	private static final String OTHER = "logback.configurationFile";

	private final LoggerContext logs = new LoggerContext();
	private final LogbackMDCAdapter values = new LogbackMDCAdapter();
	private final IMarkerFactory markers = new BasicMarkerFactory();

	@Override
	public void initialize() {
		logs.setName("headroom");
		logs.setMDCAdapter(values);
		String other = System.getProperty(OTHER, "");
		if (other.isEmpty()) {
			new DailyFile(logs).open();
		} else {
			configure(new File(other));
		}
		logs.start();
	}

	private void configure(File file) {
		JoranConfigurator configurator = new JoranConfigurator();
		configurator.setContext(logs);
		try {
			configurator.doConfigure(file);
		} catch (JoranException unreadable) {
			throw new IllegalArgumentException("not a logback configuration: " + file, unreadable);
		}
	}

	@Override
	public ILoggerFactory getLoggerFactory() {
		return logs;
	}

	@Override
	public IMarkerFactory getMarkerFactory() {
		return markers;
	}

	@Override
	public MDCAdapter getMDCAdapter() {
		return values;
	}

	@Override
	public String getRequestedApiVersion() {
		return "2.0.99";
	}
}
