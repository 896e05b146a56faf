package org.headroom.ui.plugins;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.install.Site;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Where plugins are looked for, and the line to add one. Display thread. */
final class SitesList {
	private final Composite box;
	private final Composite line;
	private final Words words;
	private final PluginActs acts;
	private final Text field;

	SitesList(Composite parent, Words words, PluginActs acts) {
		this.words = words;
		this.acts = acts;
		box = Rows.text(new Composite(parent, SWT.NONE));
		box.setLayout(new Rows(0, Space.TIGHT));
		line = Rows.text(new Composite(parent, SWT.NONE));
		line.setLayout(new Across(Space.INSIDE));
		field = Across.grow(Fields.line(line, "plugins.site", words.say("sites.hint"), words.say("sites.hint")));
		field.addListener(SWT.DefaultSelection, event -> add());
		Button add = Buttons.plain(line, "plugins.site.add", words.say("sites.add"), this::add);
		add.setEnabled(false);
		field.addListener(SWT.Modify, event -> add.setEnabled(!field.getText().isBlank()));
		Buttons.quiet(line, "plugins.site.folder", words.say("sites.folder"), this::folder);
		Buttons.quiet(line, "plugins.site.zip", words.say("sites.zip"), this::zip);
	}

	private void add() {
		acts.addSite(field.getText());
	}

	private void folder() {
		DirectoryDialog dialog = new DirectoryDialog(box.getShell());
		dialog.setText(words.say("sites"));
		Optional.ofNullable(dialog.open()).ifPresent(this::chosen);
	}

	private void zip() {
		FileDialog dialog = new FileDialog(box.getShell(), SWT.OPEN);
		dialog.setText(words.say("sites"));
		dialog.setFilterExtensions(new String[] { "*.zip" });
		dialog.setFilterNames(new String[] { words.say("sites.zips") });
		Optional.ofNullable(dialog.open()).ifPresent(this::chosen);
	}

	private void chosen(String path) {
		field.setText(path);
		add();
	}

	/** The site that was typed is one now. */
	void added() {
		field.setText("");
	}

	void show(PluginsView view) {
		for (Control child : box.getChildren()) {
			child.dispose();
		}
		if (view.read().sites().isEmpty()) {
			Texts.secondary(box, words.say("sites.none"));
		}
		view.read().sites().forEach(this::site);
		if (view.sitesAreFixed()) {
			Texts.secondary(box, words.say("sites.forbidden"));
		}
		line.setVisible(view.mayAddSites());
		box.requestLayout();
	}

	private void site(Site site) {
		Composite row = new Composite(box, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Across.grow(Texts.body(row, site.shown()));
		if (site.fixed()) {
			Texts.secondary(row, words.say("sites.fixed"));
		} else {
			Buttons.icon(row, "plugins.site.remove." + site.shown(), Icon.REMOVE, words.say("sites.remove"), () -> acts.removeSite(site));
		}
	}

	void focus() {
		field.setFocus();
	}
}
