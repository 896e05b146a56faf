package org.headroom.ui.kit;

import org.eclipse.e4.ui.internal.css.swt.definition.IColorAndFontProvider;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

/**
 * Answers the stylesheet engine when a rule asks for a colour by name, as {@code '#org-headroom-accent'}.
 * The engine calls it on the display thread while it styles.
 */
@Component(service = IColorAndFontProvider.class)
public final class TokenColors implements IColorAndFontProvider {

	/** None of our fonts has a name: rules write sizes, the family stays the system's. */
	@Override
	public FontData[] getFont(String name) {
		return new FontData[0];
	}

	/** The engine has put dots for the dashes of the rule. Null is its own word for a name that is not ours. */
	@Override
	public RGB getColor(String name) {
		for (Token token : Token.values()) {
			if (token.id().replace('-', '.').equals(name)) {
				return Tokens.of(Display.getCurrent()).rgb(token);
			}
		}
		return null;
	}
}
