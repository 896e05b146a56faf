/**
 * Words on their way: everything typed into a form is on disk within a second, whether the form was saved or
 * not. A form hands itself to a {@link org.headroom.ui.drafts.DraftKeeping}; when it is opened again it says
 * what stood in it, after another goal was chosen, the view was closed, or the program was killed. Only who
 * cancels a form puts its words away, and can have them back.
 */
package org.headroom.ui.drafts;
