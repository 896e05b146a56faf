/** The Today page: whom to see next and why, what is due, what slips. {@link org.headroom.domain.today.TodayPage} is the use case. */
package org.headroom.domain.today;
