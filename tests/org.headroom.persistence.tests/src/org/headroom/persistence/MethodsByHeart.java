package org.headroom.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headroom.method.Method;
import org.headroom.method.MethodText;

/** Texts of methods for tests: a title that stands for the whole, remembered. */
public final class MethodsByHeart implements MethodText {
	private static final Map<String, Method> KNOWN = new ConcurrentHashMap<>();

	@Override
	public String write(Method method) {
		String text = method.id() + " " + method.version();
		KNOWN.put(text, method);
		return text;
	}

	@Override
	public Method read(String text) {
		Method method = KNOWN.get(text);
		if (method == null) {
			throw new IllegalArgumentException("no method");
		}
		return method;
	}
}
