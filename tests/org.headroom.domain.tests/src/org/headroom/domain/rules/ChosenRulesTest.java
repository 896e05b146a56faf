package org.headroom.domain.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.headroom.domain.team.RankWithinOffice;
import org.headroom.domain.team.SegmentRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The rules as the service runtime chooses them. Skipped outside OSGi. */
class ChosenRulesTest {
	private BundleContext context;

	@BeforeEach
	void start() throws BundleException {
		Bundle domain = FrameworkUtil.getBundle(Rules.class);
		assumeTrue(domain != null, "only inside OSGi");
		domain.start();
		context = domain.getBundleContext();
	}

	@Test
	void anotherBundlesRuleGoesBeforeTheFirstOneForAsLongAsItIsThere() throws InterruptedException {
		RulesInForce rules = service();
		assertInstanceOf(RankWithinOffice.class, rules.get().segments());
		SegmentRule better = (people, quarters, results) -> Map.of();
		ServiceRegistration<SegmentRule> registration = context.registerService(SegmentRule.class, better, null);
		assertSame(better, rules.get().segments());
		registration.unregister();
		assertInstanceOf(RankWithinOffice.class, rules.get().segments());
	}

	private RulesInForce service() throws InterruptedException {
		ServiceTracker<RulesInForce, RulesInForce> tracker = new ServiceTracker<>(context, RulesInForce.class, null);
		tracker.open();
		RulesInForce rules = tracker.waitForService(10_000);
		assertNotNull(rules, "no rules: is the service runtime started?");
		return rules;
	}
}
