package org.headroom.cli.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.headroom.domain.words.Words;

/** Why a file can't be written, in words: what Java says of it is often no more than its name. */
public final class DiskTrouble {

	private DiskTrouble() {
	}

	/** Part of a sentence, without a full stop. */
	public static String reason(IOException failed, Locale locale) {
		Words words = Words.of(DiskTrouble.class, locale);
		String message = String.valueOf(failed.getMessage());
		if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
			return words.say("disk.full");
		}
		return switch (failed) {
			case AccessDeniedException denied -> words.say("disk.denied");
			case NoSuchFileException nowhere -> words.say("disk.noFolder");
			case NotDirectoryException nowhere -> words.say("disk.noFolder");
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> message;
		};
	}
}
