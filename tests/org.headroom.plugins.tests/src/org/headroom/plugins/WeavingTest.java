package org.headroom.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.headroom.method.guard.CallGivenUp;
import org.headroom.method.guard.Checkpoint;
import org.junit.jupiter.api.Test;

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
	void whatIsNoClassIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> CheckpointWeaver.woven(new byte[] { (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 99, 0, 1 }));
	}

	private static Class<?> woven() throws Exception {
		byte[] before = TrialBundle.bytes(Winding.class);
		byte[] after = CheckpointWeaver.woven(before);
		assertTrue(after.length > before.length);
		Class<?> woven = new ClassLoader(WeavingTest.class.getClassLoader()) {
			@Override
			protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
				return name.equals(Winding.class.getName()) ? defineClass(name, after, 0, after.length) : super.loadClass(name, resolve);
			}
		}.loadClass(Winding.class.getName());
		assertNotSame(Winding.class, woven);
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
}
