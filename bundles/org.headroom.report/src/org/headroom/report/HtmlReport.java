package org.headroom.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Writes reports as pages that stand alone: no script, no picture, nothing from elsewhere. Safe on any thread. */
public final class HtmlReport {
	private final Configuration templates = new Configuration(Configuration.VERSION_2_3_33);

	public HtmlReport() {
		templates.setClassForTemplateLoading(HtmlReport.class, "");
		templates.setDefaultEncoding("UTF-8");
		templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
		templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		templates.setLogTemplateExceptions(false);
		templates.setLocalizedLookup(false);
	}

	/** The page, well-formed as XML too. */
	public String write(Report report, Locale locale) {
		StringWriter page = new StringWriter();
		try {
			templates.getTemplate("report.ftlh").process(Map.of("report", report, "language", locale.getLanguage()), page);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		} catch (TemplateException broken) {
			throw new IllegalStateException("the template of reports does not fit them", broken);
		}
		return page.toString();
	}
}
