package org.headroom.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Where the log goes: one file a day under the user's home, never to the terminal, where a command's answer
 * stands. Logback finds this class as a service and calls it once, before the first line. The day is in the file's
 * name, so that nothing is renamed while a second process writes. {@code -Dlogback.configurationFile}
 * takes over from it; {@code -Dheadroom.logs} moves the folder.
 */
public final class DailyFile extends ContextAwareBase implements Configurator {
	private static final String FOLDER = "headroom.logs";
	private static final String OTHER = "logback.configurationFile";
	private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{40} %msg%n";
	private static final int DAYS = 14;

	@Override
	public ExecutionStatus configure(LoggerContext logs) {
		if (System.getProperty(OTHER) != null) {
			return ExecutionStatus.INVOKE_NEXT_IF_ANY;
		}
		Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.WARN);
		root.addAppender(file(logs));
		logs.getLogger("org.headroom").setLevel(Level.INFO);
		return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
	}

	private static RollingFileAppender<ILoggingEvent> file(LoggerContext logs) {
		RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
		file.setContext(logs);
		file.setRollingPolicy(daily(logs, file));
		file.setEncoder(lines(logs));
		file.start();
		return file;
	}

	private static TimeBasedRollingPolicy<ILoggingEvent> daily(LoggerContext logs, RollingFileAppender<ILoggingEvent> file) {
		TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
		daily.setContext(logs);
		daily.setParent(file);
		daily.setFileNamePattern(folder() + "/headroom-%d{yyyy-MM-dd}.log");
		daily.setMaxHistory(DAYS);
		daily.start();
		return daily;
	}

	private static String folder() {
		return System.getProperty(FOLDER, System.getProperty("user.home") + "/.local/share/headroom/logs");
	}

	private static PatternLayoutEncoder lines(LoggerContext logs) {
		PatternLayoutEncoder lines = new PatternLayoutEncoder();
		lines.setContext(logs);
		lines.setPattern(LINE);
		lines.start();
		return lines;
	}
}
