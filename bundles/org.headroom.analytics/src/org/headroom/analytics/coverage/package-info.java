/** Who gets a manager's development time, how long ago the last time was, and who moves sessions why. */
package org.headroom.analytics.coverage;
