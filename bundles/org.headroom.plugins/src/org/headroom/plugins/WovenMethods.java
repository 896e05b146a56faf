package org.headroom.plugins;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.headroom.method.guard.Checkpoint;
import org.headroom.method.guard.WatchedText;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Adds the calls, and has regular expressions search a text with checkpoints. A static call without arguments or result changes neither stack nor frames, so everything else about a class stays as its
 * compiler made it.
 */
final class WovenMethods extends ClassVisitor {
	private static final int API = Opcodes.ASM9;
	private static final String CHECKPOINT = Type.getInternalName(Checkpoint.class);
	private static final String WATCHED = Type.getInternalName(WatchedText.class);
	private static final String PATTERN = "java/util/regex/Pattern";
	private static final String SEARCHED = "Ljava/lang/CharSequence;)";
	private static final String TEXT = "java/lang/String";
	private static final Set<String> SEARCHES = Set.of("matches", "replaceAll", "replaceFirst");

	WovenMethods(ClassVisitor next) {
		super(API, next);
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		return new WovenCode(super.visitMethod(access, name, descriptor, signature, exceptions));
	}

	private static final class WovenCode extends MethodVisitor {
		private final Set<Label> passed = new HashSet<>();

		WovenCode(MethodVisitor next) {
			super(API, next);
		}

		@Override
		public void visitCode() {
			super.visitCode();
			pass();
		}

		@Override
		public void visitLabel(Label label) {
			passed.add(label);
			super.visitLabel(label);
		}

		@Override
		public void visitJumpInsn(int opcode, Label label) {
			passBefore(label);
			super.visitJumpInsn(opcode, label);
		}

		@Override
		public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
			passBefore(otherwise, labels);
			super.visitTableSwitchInsn(min, max, otherwise, labels);
		}

		@Override
		public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
			passBefore(otherwise, labels);
			super.visitLookupSwitchInsn(otherwise, keys, labels);
		}

		/** What a regular expression searches comes last, where it is the pattern's method that is called. */
		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			if (owner.equals(PATTERN) && descriptor.contains(SEARCHED)) {
				super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCHED, "of", "(Ljava/lang/CharSequence;)Ljava/lang/CharSequence;", false);
			}
			if (owner.equals(TEXT) && SEARCHES.contains(name)) {
				super.visitMethodInsn(Opcodes.INVOKESTATIC, WATCHED, name, descriptor.replace("(", "(Ljava/lang/String;"), false);
			} else {
				super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
			}
		}

		private void passBefore(Label one, Label... more) {
			if (passed.contains(one) || Arrays.stream(more).anyMatch(passed::contains)) {
				pass();
			}
		}

		private void pass() {
			super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKPOINT, "pass", "()V", false);
		}
	}
}
