package org.headroom.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;

/**
 * Where the log goes: one file a day under the user's home, never to the terminal, where a command's answer
 * stands. The day is in the file's name, so that nothing is renamed while a second process writes.
 */
final class DailyFile {
	private static final String FOLDER = "headroom.logs";
	private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{40} %msg%n";
	private static final int DAYS = 14;

	private final LoggerContext logs;

	DailyFile(LoggerContext logs) {
		this.logs = logs;
	}

	void open() {
		Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.setLevel(Level.WARN);
		root.addAppender(late());
		logs.getLogger("org.headroom").setLevel(Level.INFO);
	}

	private LateFile late() {
		LateFile late = new LateFile(() -> file());
		late.setContext(logs);
		late.start();
		return late;
	}

	private RollingFileAppender<ILoggingEvent> file() {
		RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
		file.setContext(logs);
		file.setRollingPolicy(daily(file));
		file.setEncoder(lines());
		file.start();
		return file;
	}

	private TimeBasedRollingPolicy<ILoggingEvent> daily(RollingFileAppender<ILoggingEvent> file) {
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

	private PatternLayoutEncoder lines() {
		PatternLayoutEncoder lines = new PatternLayoutEncoder();
		lines.setContext(logs);
		lines.setPattern(LINE);
		lines.start();
		return lines;
	}
}
