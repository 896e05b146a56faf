package org.headroom.ui.desk;

import java.util.List;
import java.util.Map;
import org.headroom.ui.kit.Offer;

/**
 * A part in which commands mean something: implemented by the class of a part, asked on the display thread
 * whenever a menu opens, a key is pressed or the palette is shown. A command that is not in the answer is
 * greyed.
 */
public interface Acts {

	/** What can be done here now: the id of a command, such as {@code org.headroom.command.session.start}, and what it does. */
	Map<String, Runnable> actions();

	/** What else can be done here now, for the palette: choices that have no command of their own. */
	default List<Offer> offers() {
		return List.of();
	}
}
