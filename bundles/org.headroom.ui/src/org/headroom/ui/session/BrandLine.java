package org.headroom.ui.session;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.method.Brand;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Whose method it is: a thin line in its colour, its picture, and its name. Takes no place where there is no brand. Display thread. */
public final class BrandLine {
	private static final int LINE = 3;
	private static final int HIGH = 20;

	private BrandLine() {
	}

	/** @param id of the row */
	public static void create(Composite parent, String id, Brand brand, Locale locale) {
		if (brand.equals(Brand.NONE)) {
			return;
		}
		Composite row = Named.id(new Composite(parent, SWT.NONE), id);
		row.setLayout(new Across(Space.INSIDE));
		if (!brand.colour().isEmpty()) {
			line(row, brand.colour());
		}
		icon(brand.icon()).ifPresent(data -> picture(row, data));
		String by = brand.by().in(locale);
		if (!by.isEmpty()) {
			Texts.secondary(row, Words.of(BrandLine.class, locale).say("method.by", by));
		}
	}

	private static void line(Composite row, String colour) {
		RGB rgb = new RGB(Integer.parseInt(colour.substring(1, 3), 16), Integer.parseInt(colour.substring(3, 5), 16), Integer.parseInt(colour.substring(5), 16));
		Canvas line = new Canvas(row, SWT.NONE) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return new Point(LINE, HIGH);
			}
		};
		line.addListener(SWT.Paint, event -> {
			event.gc.setBackground(new Color(rgb));
			event.gc.fillRectangle(line.getClientArea());
		});
	}

	private static void picture(Composite row, ImageData data) {
		Image image = new Image(row.getDisplay(), data);
		Label label = new Label(row, SWT.NONE);
		label.setImage(image);
		label.addDisposeListener(event -> image.dispose());
	}

	/** A picture that can't be drawn is left out: the name is enough. */
	private static Optional<ImageData> icon(String svg) {
		if (svg.isEmpty()) {
			return Optional.empty();
		}
		try {
			ImageData[] drawn = new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
			return Optional.of(drawn[0]).map(data -> data.height == HIGH ? data : data.scaledTo(Math.max(1, data.width * HIGH / Math.max(1, data.height)), HIGH));
		} catch (SWTException broken) {
			return Optional.empty();
		}
	}
}
