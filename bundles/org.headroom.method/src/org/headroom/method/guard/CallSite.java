package org.headroom.method.guard;

/**
 * What is called.
 *
 * @param bundle symbolic name of the plugin's bundle
 * @param point  what of it is asked, such as {@code methods}, or a kind and a key, {@code asks org.acme.mix}; for logs, so never a
 *               word somebody typed
 */
public record CallSite(String bundle, String point) {
}
