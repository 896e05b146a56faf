/** The fiscal calendar: which quarter a day belongs to, in calendar months or in retail weeks. */
package org.headroom.domain.calendar;
