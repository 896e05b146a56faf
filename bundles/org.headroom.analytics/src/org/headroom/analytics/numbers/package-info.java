/** What several questions compute with. Not exported. */
package org.headroom.analytics.numbers;
