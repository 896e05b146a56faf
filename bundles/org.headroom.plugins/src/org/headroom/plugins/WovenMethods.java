package org.headroom.plugins;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.headroom.method.guard.Checkpoint;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Adds the calls. A static call without arguments or result changes neither stack nor frames, so everything else about a class stays as its
 * compiler made it.
 */
final class WovenMethods extends ClassVisitor {
	private static final int API = Opcodes.ASM9;
	private static final String CHECKPOINT = Type.getInternalName(Checkpoint.class);

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
