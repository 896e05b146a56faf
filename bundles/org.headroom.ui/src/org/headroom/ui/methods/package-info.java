/**
 * The Methods view, the editor of a method's file, and practice: a session of a method with an invented salesperson, in a workspace
 * that is nowhere but in memory. {@code MethodsView}, {@code Marks}, {@code MethodFiles}, {@code Sandbox}, {@code Guide} and {@code Mirror}
 * decide, without a display.
 */
package org.headroom.ui.methods;
