/**
 * The Methods view, the editor of a method's file, and practice: a method run with an invented salesperson, of which nothing is
 * kept. {@code MethodsView}, {@code Marks}, {@code MethodFiles} and {@code Practice} decide, without a display.
 */
package org.headroom.ui.methods;
