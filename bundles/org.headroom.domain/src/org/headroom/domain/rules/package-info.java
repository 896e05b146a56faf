/**
 * The rules in force: what judges people's results, coverage, facts and goals everywhere in the product. A bundle with
 * better ones publishes a service of the rule's interface, of the usual ranking, 0, or above;
 * the first rules have -100. Nobody constructs a rule to use it. Callers ask the workspace they work in: {@code workspace.port(PaceRule.class)}.
 */
package org.headroom.domain.rules;
