package org.headroom.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headroom.method.guard.CallGivenUp;
import org.headroom.method.guard.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WeavingTest {

	@Test
	void wovenCodeDoesWhatItDidBefore() throws Exception {
		assertEquals(new Winding(7).get(), ((Supplier<?>) woven().getConstructor(int.class).newInstance(7)).get());
	}

	@Test
	void wovenCodeEndsWhereItsThreadIsGivenUp() throws Exception {
		Object winding = woven().getConstructor(int.class).newInstance(7);
		Checkpoint.giveUp(Thread.currentThread());
		try {
			assertThrows(CallGivenUp.class, ((Supplier<?>) winding)::get);
		} finally {
			Checkpoint.release(Thread.currentThread());
		}
	}

	@Test
	void whatRegularExpressionsFindIsWhatTheyFoundBefore() throws Exception {
		assertEquals(new Searching().get(), ((Supplier<?>) woven(Searching.class).getConstructor().newInstance()).get());
	}

	@Test
	@Timeout(30)
	void aSearchThatNeverEndsEndsWhereItsThreadIsGivenUp() throws Exception {
		Object endless = woven(Endless.class).getConstructor().newInstance();
		AtomicReference<Throwable> ended = new AtomicReference<>();
		Thread thread = Thread.ofPlatform().daemon().start(() -> {
			try {
				((Supplier<?>) endless).get();
			} catch (CallGivenUp e) {
				ended.set(e);
			}
		});
		while (Arrays.stream(thread.getStackTrace()).noneMatch(frame -> frame.getClassName().startsWith("java.util.regex"))) {
			Thread.onSpinWait();
		}
		Checkpoint.giveUp(thread);
		try {
			thread.join(Duration.ofSeconds(20));
			assertInstanceOf(CallGivenUp.class, ended.get());
		} finally {
			Checkpoint.release(thread);
		}
	}

	@Test
	void whatIsNoClassIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> CheckpointWeaver.woven(new byte[] { (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 99, 0, 1 }));
	}

	private static Class<?> woven() throws Exception {
		return woven(Winding.class);
	}

	private static Class<?> woven(Class<?> type) throws Exception {
		byte[] before = TrialBundle.bytes(type);
		byte[] after = CheckpointWeaver.woven(before);
		assertTrue(after.length > before.length);
		Class<?> woven = new ClassLoader(WeavingTest.class.getClassLoader()) {
			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				return name.equals(type.getName()) ? defineClass(name, after, 0, after.length) : super.loadClass(name, resolve);
			}
		}.loadClass(type.getName());
		assertNotSame(type, woven);
		return woven;
	}

	/** Loops, switches, exceptions and a choice before the constructor of the class above. */
	public static final class Winding extends ArrayList<Integer> implements Supplier<String> {
		private static final long serialVersionUID = 1L;

		public Winding(int size) {
			super(size > 3 ? size : List.of(size).size());
			int each = size;
			do {
				add(each--);
			} while (each > 0);
		}

		@Override
		public String get() {
			StringBuilder said = new StringBuilder();
			outer: for (int i = 0;; i++) {
				try {
					switch (i % 3) {
						case 0 -> said.append(get(i));
						case 1 -> {
							continue outer;
						}
						default -> said.append(new String(new char[] { (char) ('a' + i) }));
					}
				} catch (IndexOutOfBoundsException end) {
					return said.toString();
				} finally {
					said.append('.');
				}
			}
		}
	}

	/** Regular expressions in every way they are called. */
	public static final class Searching implements Supplier<String> {

		@Override
		public String get() {
			StringBuilder said = new StringBuilder();
			Matcher words = Pattern.compile("(\\w)(\\w*)").matcher("one two");
			while (words.find()) {
				words.appendReplacement(said, words.group(2) + "$1");
			}
			words.appendTail(said);
			return said + "|" + Pattern.matches("a+", "aaa") + "aab".matches("a+") + "a.b.c".replaceAll("\\.", "-") + "a.b.c".replaceFirst("[.]", "$0$0")
					+ String.join("/", Pattern.compile(",").split("x,y,,")) + Pattern.compile("b").splitAsStream(new StringBuilder("abc")).toList() + Pattern.compile("z").asPredicate().test("zoo");
		}
	}

	/** A search that takes longer than anybody lives. */
	public static final class Endless implements Supplier<String> {

		@Override
		public String get() {
			return "x".repeat(60).replaceAll("(x+x+)+\\1y", "");
		}
	}
}
