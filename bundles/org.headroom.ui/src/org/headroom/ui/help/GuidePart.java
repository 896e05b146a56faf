package org.headroom.ui.help;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The guide for those who write methods and plugins: at the left what there is to read, at the right the text. */
public final class GuidePart {
	private static final int LONGEST = 30;

	private final Desk desk;
	private final OpenViews views;
	private final Words words;
	private final Map<String, GuidePage> pages = new LinkedHashMap<>();
	private ViewFrame frame;
	private ScrollPane left;
	private Composite list;
	private GuideText text;
	private String shown = GuideShelf.BUNDLES.getFirst();

	@Inject
	public GuidePart(Desk desk, OpenViews views) {
		this.desk = desk;
		this.views = views;
		this.words = Words.of(GuidePart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "guide").title(words.say("title")).lead(words.say("lead"));
		views.backOnEscape(frame.control());
		frame.body().setLayout(new GuideColumns());
		left = new ScrollPane(frame.body(), "guide.list", Space.TIGHT);
		list = new Composite(left.page(), SWT.NONE);
		list.setLayout(new Rows(0, Space.TIGHT));
		text = new GuideText(frame.body(), words.say("title"), this::follow);
		frame.showLoading();
		desk.ask(workspace -> read(), this::show, this::fail);
	}

	private static Map<String, GuidePage> read() {
		Map<String, GuidePage> read = new LinkedHashMap<>();
		GuideShelf.BUNDLES.forEach(bundle -> GuideShelf.page(bundle).ifPresent(page -> read.put(bundle, page)));
		return read;
	}

	private void show(Map<String, GuidePage> read) {
		if (frame.control().isDisposed()) {
			return;
		}
		pages.putAll(read);
		if (pages.isEmpty()) {
			frame.showError(words.say("none"), words.say("none.remedy"), "guide.close", words.say("close"), () -> views.current().ifPresent(views::close));
			return;
		}
		frame.showBody();
		choose(pages.containsKey(shown) ? shown : pages.keySet().iterator().next());
	}

	private void choose(String bundle) {
		shown = bundle;
		text.show(pages.get(bundle));
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		pages.forEach((each, page) -> {
			place(each, page);
			if (each.equals(bundle)) {
				page.headings().stream().filter(heading -> heading.level() > 1).forEach(heading -> chapter(heading));
			}
		});
		list.requestLayout();
		left.layout(true, true);
	}

	private void place(String bundle, GuidePage page) {
		String title = page.headings().isEmpty() ? bundle : GuidePage.plain(page.headings().getFirst().words());
		Button button = Buttons.place(list, "guide.page." + bundle, Texts.literal(title.replaceFirst("^org\\.headroom\\.[\\w.]+: *", "").transform(GuidePart::capital)), () -> choose(bundle));
		button.setSelection(bundle.equals(shown));
		button.setToolTipText(Texts.literal(title));
	}

	private static String capital(String title) {
		return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
	}

	private void chapter(GuidePage.Heading heading) {
		String title = GuidePage.plain(heading.words());
		String brief = title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
		Button button = Buttons.place(list, "guide.chapter." + heading.anchor(), Texts.literal("    " + brief), () -> text.go(heading.anchor()));
		button.setToolTipText(Texts.literal(title));
		button.addListener(SWT.Selection, event -> button.setSelection(false));
	}

	private void follow(String link) {
		switch (GuideShelf.target(link)) {
			case GuideShelf.Target.Here(String anchor) -> text.go(anchor);
			case GuideShelf.Target.Guide(String bundle) -> Optional.of(bundle).filter(pages::containsKey).ifPresent(this::choose);
			case GuideShelf.Target.Web(String address) -> Program.launch(address);
			case GuideShelf.Target.Nowhere nowhere -> {
				// only a clone of the sources has it; it is not shown as a link
			}
		}
	}

	private void fail(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.showError(trouble.what(), trouble.remedy(), "guide.close", words.say("close"), () -> views.current().ifPresent(views::close));
		}
	}

	@Focus
	void focus() {
		if (!text.control().setFocus()) {
			frame.control().setFocus();
		}
	}
}
