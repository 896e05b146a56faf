/**
 * Coaching methods as YAML files: read with every mistake found at once, written, and taken from bundles
 * whose manifest says {@code Headroom-Methods}.
 */
@org.osgi.annotation.versioning.Version("0.1.0")
package org.headroom.method.yaml;
