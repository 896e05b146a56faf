package org.headroom.logging;

import java.util.function.Supplier;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/**
 * A file that is opened with the first line that goes into it. Most commands have nothing to log, and preparing
 * the file takes a tenth of their time. Lines may come from any thread.
 */
final class LateFile extends UnsynchronizedAppenderBase<ILoggingEvent> {
	private final Supplier<Appender<ILoggingEvent>> opening;
	private Appender<ILoggingEvent> file;

	LateFile(Supplier<Appender<ILoggingEvent>> opening) {
		this.opening = opening;
	}

	@Override
	protected void append(ILoggingEvent event) {
		file().doAppend(event);
	}

	private synchronized Appender<ILoggingEvent> file() {
		if (file == null) {
			file = opening.get();
		}
		return file;
	}

	@Override
	public synchronized void stop() {
		super.stop();
		if (file != null) {
			file.stop();
		}
	}
}
