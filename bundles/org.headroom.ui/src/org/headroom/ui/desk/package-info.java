/**
 * What every view needs: the {@link org.headroom.ui.desk.Desk} runs work on the workspace off the display
 * thread and brings the answer back, {@link org.headroom.ui.desk.Navigation} opens views, and
 * {@link org.headroom.ui.desk.Change} tells views what to read again.
 */
package org.headroom.ui.desk;
