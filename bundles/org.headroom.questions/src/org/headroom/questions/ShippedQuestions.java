package org.headroom.questions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pack that comes with the product. Off the display thread. */
public final class ShippedQuestions {
	/** Setting that tells which edition of the pack a workspace holds, so that opening one reads no pack again. */
	static final String SEEDED = "questions.seeded";
	private static final String VERSION_FROM_SUM = ":";
	private static final String FILE = "headroom.json";
	private static final Logger LOG = LoggerFactory.getLogger(ShippedQuestions.class);

	private ShippedQuestions() {
	}

	/** The pack, read and checked. */
	public static Pack pack() {
		return pack(bytes());
	}

	/** Adds what is new and updates what nobody edited or retired; doing it again changes nothing. */
	public static Merged merge(Questions questions, LongSupplier ids) {
		return merge(questions, ids, pack());
	}

	/**
	 * As {@link #merge}, when a workspace is opened: does nothing, quickly, where this edition was merged
	 * before, and nothing where a newer product has left a newer one.
	 */
	public static void seed(Workspace workspace, LongSupplier ids) {
		byte[] bytes = bytes();
		Settings settings = workspace.port(Settings.class);
		String held = settings.get(SEEDED).orElse("");
		if (held.endsWith(VERSION_FROM_SUM + sum(bytes))) {
			return;
		}
		Pack pack = pack(bytes);
		if (version(held) <= pack.version()) {
			merge(workspace.port(Questions.class), ids, pack);
			settings.put(SEEDED, pack.version() + VERSION_FROM_SUM + sum(bytes));
		}
	}

	private static int version(String edition) {
		String digits = edition.substring(0, Math.max(0, edition.indexOf(VERSION_FROM_SUM)));
		return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
	}

	private static Merged merge(Questions questions, LongSupplier ids, Pack pack) {
		Merged merged = new PackMerge(questions, ids).merge(pack, Origin.SHIPPED);
		LOG.info("shipped questions: {} added, {} updated, {} unchanged, {} kept", merged.added(), merged.updated(), merged.unchanged(), merged.kept());
		return merged;
	}

	private static Pack pack(byte[] bytes) {
		try {
			return switch (new PackReader(Vocabulary.shipped(), true).read(FILE, new ByteArrayInputStream(bytes))) {
				case PackResult.Read read -> read.pack();
				case PackResult.Refused refused -> throw new IllegalStateException(refused.problems().stream()
						.map(problem -> problem.sentence(Locale.ENGLISH)).collect(Collectors.joining("\n")));
			};
		} catch (IOException impossible) {
			throw new UncheckedIOException("bytes in memory can be read", impossible);
		}
	}

	private static byte[] bytes() {
		try (InputStream in = ShippedQuestions.class.getResourceAsStream("/questions/" + FILE)) {
			if (in == null) {
				throw new IllegalStateException("the bundle lacks its questions");
			}
			return in.readAllBytes();
		} catch (IOException broken) {
			throw new UncheckedIOException("the bundle's questions can't be read", broken);
		}
	}

	private static String sum(byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		return Long.toHexString(sum.getValue());
	}
}
