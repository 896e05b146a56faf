/**
 * Coaching sessions from the plan to the last word: what was asked and answered, what the salesperson saw,
 * who promised what, and who moved or cancelled a session and why. {@link org.headroom.domain.sessions.SessionRoom}
 * is the use case the faces drive.
 */
package org.headroom.domain.sessions;
