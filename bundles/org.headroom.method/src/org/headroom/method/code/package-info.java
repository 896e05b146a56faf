/**
 * What a method's plugin may add in Java where data is not enough. Each is a small interface, registered
 * as an OSGi service and found by its {@code key()}, which a method names: {@code from: {computed: org.acme.mix}}.
 *
 * <table>
 * <caption>The code points</caption>
 * <tr><th>Interface</th><th>Named by</th><th>Where it fails</th></tr>
 * <tr><td>{@link org.headroom.method.code.AsksComputed}</td><td>a prompt, {@code from: {computed: key}}</td><td>the prompt's own text is asked</td></tr>
 * <tr><td>{@link org.headroom.method.code.SeesInsight}</td><td>nothing: all are asked</td><td>it is left out</td></tr>
 * <tr><td>{@link org.headroom.method.code.MeasuredBy}</td><td>a metric, {@code of: {computed: key}}</td><td>the metric is silent</td></tr>
 * <tr><td>{@link org.headroom.method.code.WritesReport}</td><td>a report part, {@code computed: key}</td><td>the part has only its answers</td></tr>
 * </table>
 *
 * <h2>What you are given</h2>
 * {@link org.headroom.method.code.PersonFacts}: what the manager may see of one person, to read only. It is
 * made for one call; keep none of it. Nothing in it names another person, and what was recorded as
 * {@linkplain org.headroom.method.Visibility#MINE mine} is in it only for a method's own sessions and never in
 * what a report is given.
 *
 * <h2>What you promise</h2>
 * <ol>
 * <li>The key is a lower-case word prefixed with your domain, and yours alone.</li>
 * <li>You answer within a second and without side effects. Headroom calls on a thread that is never the
 * display's, stops waiting after ten seconds, and stops a call that allocates without end.</li>
 * <li>You never give {@code null}; "nothing to say" is an empty result.</li>
 * <li>You keep no state between calls: two calls may run at the same time.</li>
 * <li>Below your least n you say nothing.</li>
 * </ol>
 * A call that breaks this is logged under the name of your bundle and answered without you; after three
 * failures your bundle's code is switched off until the user says otherwise. The contract tests in
 * {@code org.headroom.method.tests} check all of it: subclass them in your build.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.headroom.method.code;
