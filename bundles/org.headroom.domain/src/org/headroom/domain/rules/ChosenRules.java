package org.headroom.domain.rules;

import org.headroom.domain.goals.PaceRule;
import org.headroom.domain.team.CoverageRule;
import org.headroom.domain.team.FactRule;
import org.headroom.domain.team.SegmentRule;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The rules with the highest ranking as they come and go: a workspace opened after a plugin came works by the
 * plugin's rules. Any thread.
 */
@Component(service = RulesInForce.class)
public final class ChosenRules implements RulesInForce {
	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile SegmentRule segments;
	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile CoverageRule coverage;
	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile FactRule facts;
	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile PaceRule pace;

	@Override
	public Rules get() {
		return new Rules(segments, coverage, facts, pace);
	}
}
