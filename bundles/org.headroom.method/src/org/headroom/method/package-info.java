/** The contract between Headroom and a coaching method. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method;
