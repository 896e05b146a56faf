/**
 * The contract of {@code org.headroom.method} as tests. A plugin subclasses them in its own test bundle,
 * one for each thing it brings:
 *
 * <table>
 * <caption>What to subclass</caption>
 * <tr><th>The plugin brings</th><th>Subclass</th></tr>
 * <tr><td>methods as YAML files</td><td>{@link org.headroom.method.tests.MethodFilesContract}</td></tr>
 * <tr><td>methods built in Java</td><td>{@link org.headroom.method.tests.MethodsContract}</td></tr>
 * <tr><td>a computed prompt</td><td>{@link org.headroom.method.tests.AsksComputedContract}</td></tr>
 * <tr><td>insights</td><td>{@link org.headroom.method.tests.SeesInsightContract}</td></tr>
 * <tr><td>a metric</td><td>{@link org.headroom.method.tests.MeasuredByContract}</td></tr>
 * <tr><td>a report section</td><td>{@link org.headroom.method.tests.WritesReportContract}</td></tr>
 * </table>
 *
 * A test that fails names the {@linkplain org.headroom.method.tests.Sentence sentence} of the contract that
 * is broken, and by what.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method.tests;
