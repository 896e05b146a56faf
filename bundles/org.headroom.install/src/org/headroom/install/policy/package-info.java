/** The policy of the distribution and the trust of the person, read from their files. */
package org.headroom.install.policy;
