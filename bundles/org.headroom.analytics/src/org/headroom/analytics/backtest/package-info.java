/** How well the estimates would have foretold what came next: the same comparison on anybody's data. */
package org.headroom.analytics.backtest;
