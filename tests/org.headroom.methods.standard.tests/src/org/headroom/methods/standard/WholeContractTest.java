package org.headroom.methods.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.method.AnswerType;
import org.headroom.method.Guard;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.Metric;
import org.headroom.method.Notice;
import org.headroom.method.Output;
import org.headroom.method.Party;
import org.headroom.method.Reading;
import org.headroom.method.StageTrait;
import org.headroom.method.Transition;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.Test;

/** Between them, the methods that ship use all that a method without code can say. */
class WholeContractTest {

	private final List<Method> methods = ShippedMethods.all();

	@Test
	void everyKindOfAnswerIsAskedFor() {
		assertEquals(kinds(AnswerType.class), used(method -> Stream.concat(method.prompts(), method.fields().stream()).map(prompt -> prompt.answer().getClass())));
	}

	@Test
	void everyTraitOfAStageIsUsed() {
		Set<StageTrait> used = EnumSet.noneOf(StageTrait.class);
		methods.forEach(method -> method.stages().forEach(stage -> used.addAll(stage.traits())));
		assertEquals(EnumSet.allOf(StageTrait.class), used);
	}

	@Test
	void everyConditionButAlwaysIsUsed() {
		Set<String> wanted = kinds(Guard.class);
		wanted.remove("Always");
		assertEquals(wanted, used(method -> Stream.of(method.flow().transitions().stream().map(Transition::guard), method.flow().loops().stream().map(Loop::until),
				method.evaluation().notices().stream().map(Notice::when)).flatMap(all -> all).flatMap(WholeContractTest::within).map(Guard::getClass)));
	}

	@Test
	void everyReadingWithoutCodeButAColumnIsUsed() {
		Set<String> wanted = kinds(Reading.class);
		wanted.removeAll(Set.of("Computed", "OfColumn"));
		assertEquals(wanted, used(method -> method.evaluation().metrics().stream().map(metric -> metric.from().getClass())));
	}

	@Test
	void everyFoldAndEveryRendererIsUsed() {
		assertEquals(EnumSet.allOf(Metric.Fold.class), methods.stream().flatMap(method -> method.evaluation().metrics().stream()).map(Metric::fold).collect(Collectors.toSet()));
		assertEquals(EnumSet.allOf(Metric.Renderer.class), methods.stream().flatMap(method -> method.evaluation().metrics().stream()).map(Metric::shown).collect(Collectors.toSet()));
	}

	@Test
	void everyLevelOfVisibilityIsSomewhereTheFirstChoice() {
		assertEquals(EnumSet.allOf(Visibility.class), methods.stream().flatMap(Method::prompts).map(prompt -> prompt.visibility()).collect(Collectors.toSet()));
	}

	@Test
	void rowsAndInsightsAreAskedForAndPromisesOfBothSides() {
		Set<String> outputs = used(method -> Stream.concat(method.outputs().stream(), method.stages().stream().flatMap(stage -> stage.outputs().stream())).map(Output::getClass));
		assertEquals(Set.of("FilledRows", "Insight"), outputs);
		assertEquals(EnumSet.allOf(Party.class), EnumSet.copyOf(methods.stream().flatMap(method -> Stream.of(
				method.commitments().fromSalesperson() > 0 ? Stream.of(Party.SALESPERSON) : Stream.<Party>empty(),
				method.commitments().fromManager() > 0 ? Stream.of(Party.MANAGER) : Stream.<Party>empty())).flatMap(all -> all).toList()));
	}

	@Test
	void someHaveFieldsBackwardWaysAndLoopsInsideLoops() {
		assertEquals(true, methods.stream().anyMatch(method -> !method.fields().isEmpty()));
		assertEquals(true, methods.stream().anyMatch(method -> method.flow().loops().size() > 1));
		assertEquals(true, methods.stream().anyMatch(method -> method.flow().transitions().stream().anyMatch(way -> place(method, way.to()) < place(method, way.from()))));
	}

	private static int place(Method method, String stage) {
		return method.stages().indexOf(method.stage(stage).orElseThrow());
	}

	private static Stream<Guard> within(Guard guard) {
		return switch (guard) {
			case Guard.Not(Guard inner) -> Stream.concat(Stream.of(guard), within(inner));
			case Guard.AllOf(List<Guard> guards) -> Stream.concat(Stream.of(guard), guards.stream().flatMap(WholeContractTest::within));
			case Guard.AnyOf(List<Guard> guards) -> Stream.concat(Stream.of(guard), guards.stream().flatMap(WholeContractTest::within));
			default -> Stream.of(guard);
		};
	}

	private Set<String> used(Function<Method, Stream<? extends Class<?>>> of) {
		return methods.stream().flatMap(of).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> kinds(Class<?> sealed) {
		return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
	}
}
