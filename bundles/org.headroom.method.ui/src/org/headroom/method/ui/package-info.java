/**
 * What a plugin needs to show a stage of its method on a page of its own in the workbench.
 *
 * <h2>How a page comes in</h2>
 * The stage names it, {@code page: org.acme.canvas}; a model fragment of the plugin contributes a part
 * descriptor of that id, and the class it points to is made when the stage opens, with whatever the
 * workbench can inject and with the {@link org.headroom.method.ui.PageDesk} of the session:
 *
 * <pre>
 * public final class CanvasPage {
 * 	&#64;Inject
 * 	public CanvasPage(Composite parent, PageDesk desk) { … }
 * }
 * </pre>
 *
 * The descriptor is never shown as a part of its own. The page fills the middle of the session; the
 * stages, the facts, what the person saw and the commitments stay around it.
 *
 * <h2>Where there is no page</h2>
 * On the command line, in reports, and wherever the plugin is missing, is switched off, or its page
 * fails, the form that serves every stage asks the same prompts. A page is another way to fill in the
 * answers of its stage, never the only one, so a stage with a page still has prompts.
 *
 * <h2>What you promise</h2>
 * <ol>
 * <li>Every answer goes through {@link org.headroom.method.ui.PageDesk#answer(String, org.headroom.method.Answer)} as it is typed; you keep none back.</li>
 * <li>You return at once on the display thread. A page that takes longer than two seconds is given up, and
 * the form takes its place.</li>
 * <li>You set no colours or fonts of your own: the theme does.</li>
 * <li>Every field can be reached by keyboard, in an order that makes sense.</li>
 * </ol>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method.ui;
