package org.headroom.method;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A method as one text and back: a session keeps the definition it ran on as such a text, so that it
 * can be read when the plugin that brought it is gone. A service; safe on any thread.
 */
@ProviderType
public interface MethodText {

	/** The whole definition as text. */
	String write(Method method);

	/**
	 * Reads what {@link #write} wrote, in this or an earlier release.
	 *
	 * @throws IllegalArgumentException when the text is no method; the message says where and why
	 */
	Method read(String text);
}
