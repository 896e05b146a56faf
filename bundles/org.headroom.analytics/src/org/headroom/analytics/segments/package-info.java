/**
 * Where people's results stand among their peers: readings from won revenue and quotas, shrinkage under a heavy-tailed prior on the
 * log scale, the probability of the top fifth, and segments with hysteresis.
 */
package org.headroom.analytics.segments;
