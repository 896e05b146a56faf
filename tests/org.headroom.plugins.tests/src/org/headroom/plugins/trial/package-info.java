/** Code of plugins that go wrong in every way. Packed into bundles of their own by the tests and never called from here. */
package org.headroom.plugins.trial;
