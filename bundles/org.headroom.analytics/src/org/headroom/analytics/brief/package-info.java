/** At most three facts which somebody may not see: deviations from the peers or from their own past, after false-discovery control. */
package org.headroom.analytics.brief;
