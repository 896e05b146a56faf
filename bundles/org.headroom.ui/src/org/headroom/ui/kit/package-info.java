/**
 * The pieces every view is made of: colours by name, icons, the frame of a view, cards, buttons, tables,
 * charts and the states a view can be in. All of it is used on the display thread only.
 *
 * <h2>Themes</h2>
 * The branding bundle registers two themes, {@value org.headroom.ui.kit.Themes#LIGHT} and
 * {@value org.headroom.ui.kit.Themes#DARK}. Each stylesheet holds its colours once, as
 * {@code ColorDefinition#org-headroom-…} rules, and imports the rules both share; those ask for a colour as
 * {@code '#org-headroom-…'}. {@link org.headroom.ui.kit.TokenColors} answers the stylesheet engine, and
 * {@link org.headroom.ui.kit.Tokens} everything Java paints, both out of the stylesheets that the engine
 * has loaded; so a brand's stylesheet for the same theme replaces a colour everywhere.
 * {@link org.headroom.ui.kit.NativeLook} hands the same colours to GTK for what GTK paints itself.
 * {@link org.headroom.ui.kit.Themes#use} switches the running workbench. Controls that paint or carry
 * images register with {@link org.headroom.ui.kit.Themes#onChange}.
 */
package org.headroom.ui.kit;
