package org.headroom.domain.plugins;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.Metric;
import org.headroom.method.Notice;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Reading;
import org.headroom.method.ReportPart;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;
import org.headroom.method.code.WritesReport.Block;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.Called;

/**
 * Use case: what methods and the code of their plugins have to say about a session or a person. Where code is missing, fails or is switched
 * off, its part is left out; whoever wants to tell about failures listens to the guard. May take seconds; off the display thread.
 */
public final class PluginVoices {
	private final Workspace workspace;
	private final Clock clock;
	private final KeyedCode code;
	private final HeldSessions held;

	public PluginVoices(Workspace workspace, Clock clock, CodePoints points, CallGuard guard) {
		this.workspace = workspace;
		this.clock = clock;
		this.code = new KeyedCode(points, guard);
		this.held = new HeldSessions(workspace, clock);
	}

	/** What a plugin may see of the person. To be read inside a guarded call only. */
	public PersonFacts facts(OpenSession open, Reader reader) {
		return new FactsOfPerson(workspace, clock, open.person().id(), Optional.of(open.method()), reader);
	}

	/** How a prompt is worded in this session. One from the bank is worded by the face that draws the question. */
	public Asked question(OpenSession open, Prompt prompt, Locale locale) {
		Optional<String> computed = prompt.source() instanceof PromptSource.Computed(String key)
				? code.find(AsksComputed.class, AsksComputed::key, key).flatMap(found -> ask(found, open, locale)) : Optional.empty();
		return new Asked(computed.orElseGet(() -> prompt.text().in(locale)), computed.isPresent());
	}

	private Optional<String> ask(KeyedCode.Keyed<AsksComputed> found, OpenSession open, Locale locale) {
		return code.call(found, "asks", service -> Sense.sentence("the question", service.ask(facts(open, Reader.MANAGER), locale))).answer().flatMap(asked -> asked);
	}

	/** What the code of all plugins sees in the facts about a person, each on as many cases as it says it needs. */
	public List<SeenByPlugin> insights(long personId, Locale locale) {
		List<SeenByPlugin> all = new ArrayList<>();
		for (KeyedCode.Keyed<SeesInsight> each : code.all(SeesInsight.class, SeesInsight::key)) {
			code.call(each, "sees", service -> look(each, service, personId, locale)).answer().ifPresent(all::addAll);
		}
		return List.copyOf(all);
	}

	private List<SeenByPlugin> look(KeyedCode.Keyed<SeesInsight> each, SeesInsight service, long personId, Locale locale) {
		int least = Math.max(1, service.leastN());
		PersonFacts facts = new FactsOfPerson(workspace, clock, personId, Optional.empty(), Reader.MANAGER);
		return Sense.list("the insights", service.look(facts, locale), seen -> seen).stream().filter(seen -> seen.n() >= least)
				.map(seen -> new SeenByPlugin(each.bundle(), each.key(), Sense.sentence("an insight", seen.sentence()), seen.n(), seen.deals())).toList();
	}

	/** The metrics of a method over the finished sessions with a person, as this version of it understands them. */
	public List<MetricResult> metrics(Method method, long personId, Reader reader) {
		List<CoachingSession> sessions = held.finished(personId).reversed().stream().filter(each -> each.methodId().equals(method.id())).toList();
		List<SessionFact> facts = sessions.stream().map(each -> held.own(each, method, reader)).toList();
		PersonFacts person = new FactsOfPerson(workspace, clock, personId, Optional.of(method), reader);
		return method.evaluation().metrics().stream().map(metric -> result(metric, points(metric, facts, person))).toList();
	}

	private static MetricResult result(Metric metric, List<MetricResult.Point> points) {
		if (points.isEmpty() || points.size() < metric.least()) {
			return new MetricResult(metric, points.size(), OptionalDouble.empty(), List.of());
		}
		double value = Folding.fold(metric.fold(), points.stream().map(MetricResult.Point::value).toList());
		return new MetricResult(metric, points.size(), OptionalDouble.of(value), points);
	}

	private List<MetricResult.Point> points(Metric metric, List<SessionFact> sessions, PersonFacts person) {
		if (metric.from() instanceof Reading.Computed(String key)) {
			return code.find(MeasuredBy.class, MeasuredBy::key, key).map(found -> measured(found, sessions, person)).orElse(List.of());
		}
		return sessions.stream().flatMap(session -> point(session, Readings.of(metric.from(), session))).toList();
	}

	private static Stream<MetricResult.Point> point(SessionFact session, OptionalDouble value) {
		return value.stream().mapToObj(number -> new MetricResult.Point(session.day(), number));
	}

	/** None at all when it fails for one: a metric without some of its sessions would be another metric. */
	private List<MetricResult.Point> measured(KeyedCode.Keyed<MeasuredBy> found, List<SessionFact> sessions, PersonFacts person) {
		List<MetricResult.Point> points = new ArrayList<>();
		for (SessionFact session : sessions) {
			Called<OptionalDouble> called = code.call(found, "measures", service -> Sense.number("the number", service.measure(person, session)));
			if (called.answer().isEmpty()) {
				return List.of();
			}
			point(session, called.answer().get()).forEach(points::add);
		}
		return points;
	}

	/** What the method of a session makes visible in it: rules that hold in it, and have held in enough sessions with the person up to it. */
	public List<Noticed> notices(OpenSession open, Reader reader) {
		List<Notice> notices = open.method().evaluation().notices();
		if (notices.isEmpty()) {
			return List.of();
		}
		Map<String, Answer> here = held.own(open, reader).answers();
		List<Map<String, Answer>> earlier = held.before(open).stream().map(each -> held.own(each, open.method(), reader).answers()).toList();
		return notices.stream().filter(notice -> notice.when().holds(here)).flatMap(notice -> noticed(notice, here, earlier)).toList();
	}

	private static Stream<Noticed> noticed(Notice notice, Map<String, Answer> here, List<Map<String, Answer>> earlier) {
		int sessions = 1 + (int) earlier.stream().filter(notice.when()::holds).count();
		return sessions < notice.least() ? Stream.empty() : Stream.of(new Noticed(notice, sessions, notice.evidence().stream().filter(here::containsKey).toList()));
	}

	/** The parts of a session's report, without anything that is the manager's own; parts with nothing to print are left out. */
	public List<ReportSection> report(OpenSession open, Locale locale) {
		return open.method().evaluation().report().stream().map(part -> section(part, open, locale)).filter(section -> !section.isEmpty()).toList();
	}

	private ReportSection section(ReportPart part, OpenSession open, Locale locale) {
		List<ReportSection.Line> lines = part.prompts().stream().flatMap(id -> open.method().prompt(id).stream()).flatMap(prompt -> lines(prompt, open)).toList();
		return new ReportSection(part, lines, part.computed().isEmpty() ? List.of() : blocks(part.computed(), open, locale));
	}

	private static Stream<ReportSection.Line> lines(Prompt prompt, OpenSession open) {
		return open.rounds(prompt.id()).stream().filter((RecordedAnswer each) -> Reader.REPORT.sees(each.visibility())).map(each -> new ReportSection.Line(prompt, each));
	}

	private List<Block> blocks(String key, OpenSession open, Locale locale) {
		SessionFact session = held.own(open, Reader.REPORT);
		return code.find(WritesReport.class, WritesReport::key, key).flatMap(found -> code.call(found, "writes",
				service -> Sense.list("the report", service.write(facts(open, Reader.REPORT), session, locale), Sense::block)).answer()).orElse(List.of());
	}
}
