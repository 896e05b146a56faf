package org.headroom.domain.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;

/**
 * Use case: fills an empty workspace with an invented organisation: two managers, sixteen salespeople in two
 * offices, eight closed quarters and the running one. The same day gives the same organisation; another day
 * moves it along. The first manager of the cast becomes "me". Off the display thread: it takes seconds.
 */
public final class SampleOrganisation {
	/** Source of the import batch its people and deals come in, so that they can be taken back. */
	public static final String BATCH = "sample";
	private static final String METHOD = "grow";
	private static final int CLOSED_QUARTERS = 8;
	private static final double SHARE_OF_DEALS = 0.3;

	private final Workspace workspace;
	private final Clock clock;
	private final LongSupplier ids;
	private final MethodCatalogue methods;
	private final Locale locale;

	/** @param locale language of everything that is said in it: English or German */
	public SampleOrganisation(Workspace workspace, Clock clock, LongSupplier ids, MethodCatalogue methods, Locale locale) {
		this.workspace = workspace;
		this.clock = clock;
		this.ids = ids;
		this.methods = methods;
		this.locale = locale;
	}

	public SampleOutcome load() {
		return load(done -> { }, () -> false);
	}

	/**
	 * Loads it, or says why not. It is one transaction: called off or killed, it leaves the workspace as it was.
	 *
	 * @param progress told from 0 to 1, on the calling thread
	 * @param cancelled asked all the time on the calling thread whether to call it off
	 */
	public SampleOutcome load(DoubleConsumer progress, BooleanSupplier cancelled) {
		Optional<Method> method = methods.method(METHOD);
		if (method.isEmpty()) {
			return new SampleOutcome.NoMethod(METHOD);
		}
		Settings settings = workspace.port(Settings.class);
		boolean batch = workspace.port(Imports.class).batches().stream().filter(each -> !each.undone()).map(ImportBatch::source).anyMatch(BATCH::equals);
		if (batch && settings.get(Settings.ME).isPresent() && settings.get(BATCH).isPresent()) {
			return new SampleOutcome.AlreadyThere();
		}
		int people = workspace.port(People.class).all().size();
		long deals = workspace.port(Deals.class).count();
		if (!batch && people + deals > 0) {
			return new SampleOutcome.NotEmpty(people, deals);
		}
		try {
			return workspace.atOnce(() -> fill(method.get(), settings, share -> tell(share, progress, cancelled)));
		} catch (CalledOff off) {
			return new SampleOutcome.Cancelled();
		}
	}

	private static void tell(double share, DoubleConsumer progress, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CalledOff();
		}
		progress.accept(share);
	}

	/** Leads out of the transaction, which it undoes. */
	private static final class CalledOff extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private SampleOutcome fill(Method method, Settings settings, DoubleConsumer progress) {
		List<CastMember> cast = CastMember.all();
		settings.put(Settings.CURRENCY, SampleDeals.CURRENCY);
		List<FiscalQuarter> quarters = quarters();
		importDeals(cast, quarters, progress);
		Stories stories = new Stories(workspace, ids, method, LocalDate.now(clock), locale);
		for (CastMember member : cast) {
			stories.tell(member, person(member.name()), person(member.manager()), quarters);
			progress.accept(SHARE_OF_DEALS + (1 - SHARE_OF_DEALS) * (member.index() + 1) / cast.size());
		}
		settings.put(Settings.ME, Long.toString(person(CastMember.ME).id()));
		settings.put(BATCH, LocalDate.now(clock).toString());
		return new SampleOutcome.Loaded(workspace.port(People.class).all().size(), workspace.port(Deals.class).count(), stories.sessions(), stories.goals());
	}

	private List<FiscalQuarter> quarters() {
		LocalDate today = LocalDate.now(clock);
		FiscalCalendar calendar = new FiscalSettings(workspace.port(Settings.class)).read();
		List<FiscalQuarter> quarters = new ArrayList<>(calendar.closed(CLOSED_QUARTERS, today.minusDays(1)));
		quarters.add(calendar.quarterOf(today));
		return quarters;
	}

	private void importDeals(List<CastMember> cast, List<FiscalQuarter> quarters, DoubleConsumer progress) {
		SampleDeals deals = new SampleDeals(LocalDate.now(clock), locale);
		try (Imports.Draft draft = workspace.port(Imports.class).begin(BATCH, Instant.now(clock))) {
			cast.forEach(member -> draft.person(new PersonRow(member.name(), member.manager(), member.office(), member.email())));
			for (CastMember member : cast) {
				deals.of(member, quarters, draft::deal);
				progress.accept(SHARE_OF_DEALS * (member.index() + 1) / cast.size());
			}
			draft.commit();
		}
	}

	private Person person(String name) {
		return workspace.port(People.class).named(name).getFirst();
	}
}
