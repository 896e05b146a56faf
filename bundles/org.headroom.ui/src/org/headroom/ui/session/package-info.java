/**
 * The Session view. {@link org.headroom.ui.session.SessionView} decides what is said; {@link org.headroom.ui.session.SessionWork}
 * brings what is typed to the disk through {@link org.headroom.ui.session.Autosave}; {@link org.headroom.ui.session.SessionPart} shows
 * a session that is planned, {@linkplain org.headroom.ui.session.LiveSession running} or
 * {@linkplain org.headroom.ui.session.SessionRecord over}. Each kind of answer has an editor of its own.
 */
package org.headroom.ui.session;
