package org.headroom.plugins;

import org.headroom.method.guard.Checkpoint;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Weaves a {@link Checkpoint} into every method and before every jump back of a plugin's classes. Called by the framework on any thread. */
final class CheckpointWeaver implements WeavingHook {
	private static final Logger LOG = LoggerFactory.getLogger(CheckpointWeaver.class);

	private final WovenClasses known;

	/** @param known learns every class that has checkpoints */
	CheckpointWeaver(WovenClasses known) {
		this.known = known;
	}

	@Override
	public void weave(WovenClass woven) {
		if (!PluginBundles.isPlugin(woven.getBundleWiring())) {
			return;
		}
		try {
			woven.setBytes(woven(woven.getBytes()));
			woven.getDynamicImports().add(Checkpoint.class.getPackageName());
			known.add(woven.getClassName(), woven.getBundleWiring().getBundle().getSymbolicName());
		} catch (IllegalArgumentException | MethodTooLargeException | ClassTooLargeException e) {
			// Made by a newer Java than ASM knows, or too large with checkpoints: it runs without them, and time is still watched.
			LOG.warn("A class of bundle {} has no checkpoints: {}", woven.getBundleWiring().getBundle().getSymbolicName(), e.getClass().getName());
		}
	}

	static byte[] woven(byte[] bytes) {
		ClassReader reader = new ClassReader(bytes);
		ClassWriter writer = new ClassWriter(reader, 0);
		reader.accept(new WovenMethods(writer), 0);
		return writer.toByteArray();
	}
}
