package org.headroom.method.yaml;

import java.util.Locale;

import org.headroom.method.Method;
import org.headroom.method.MethodText;
import org.osgi.service.component.annotations.Component;

/** Methods as YAML text: the snapshot a session keeps of the definition it ran on. */
@Component
public final class YamlMethodText implements MethodText {

	private final YamlMethodWriter writer = new YamlMethodWriter();
	private final YamlMethodReader reader = YamlMethodReader.forSnapshots();

	@Override
	public String write(Method method) {
		return writer.write(method);
	}

	@Override
	public Method read(String text) {
		return switch (reader.read("snapshot", text)) {
			case MethodReading.Readable readable -> readable.read();
			case MethodReading.Mistaken mistaken -> throw new IllegalArgumentException(mistaken.mistakes().getFirst().say(Locale.ENGLISH));
		};
	}
}
