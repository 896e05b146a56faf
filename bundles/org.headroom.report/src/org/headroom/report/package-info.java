/**
 * What is printed. A {@link org.headroom.report.Report} is a value, made from what was recorded
 * ({@link org.headroom.report.SessionReport}); {@link org.headroom.report.HtmlReport} and
 * {@link org.headroom.report.PdfReport} write it. What somebody recorded as their own is in no report. Everything here may
 * take a second: off the display thread.
 */
package org.headroom.report;
