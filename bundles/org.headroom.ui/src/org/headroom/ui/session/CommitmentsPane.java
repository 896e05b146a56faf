package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The promises of this session, of both sides. Display thread. */
final class CommitmentsPane {
	private final Composite body;
	private final SessionView view;
	private final SessionWork work;
	private final Desk desk;
	private final Words words;
	private final Label hint;
	private final Runnable removed;
	private final List<CommitmentRow> rows = new ArrayList<>();
	/** Taken away here; what was read before that may still hold them. */
	private final Set<Long> gone = new HashSet<>();
	private Optional<CommitmentRow.Typed> last = Optional.empty();
	private int number;

	/** @param removed called after a promise was taken away; {@link #putBack} brings it back */
	CommitmentsPane(Composite parent, SessionView view, SessionWork work, Desk desk, Words words, Runnable removed) {
		this.view = view;
		this.work = work;
		this.desk = desk;
		this.words = words;
		this.removed = removed;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new Rows(0, Space.BETWEEN));
		Composite head = new Composite(body, SWT.NONE);
		head.setLayout(new Across(Space.TIGHT));
		Across.grow(Css.as(Texts.body(head, words.say("promises")), Css.HEADING));
		Buttons.quiet(head, "session.commitment.addPerson", words.say("promise.add", view.firstName()), () -> add(Party.SALESPERSON));
		Buttons.quiet(head, "session.commitment.addManager", words.say("promise.add", view.owner(Party.MANAGER)), () -> add(Party.MANAGER));
		hint = Texts.secondary(body, words.say("promises.none"));
		refresh(view.open().orElseThrow().commitments());
	}

	void refresh(List<Commitment> promises) {
		int before = rows.size();
		for (Commitment promise : promises.stream().filter(each -> !gone.contains(each.id())).toList()) {
			PromiseDraft stored = PromiseDraft.of(promise);
			rows.stream().filter(row -> row.id() == promise.id()).findFirst().ifPresentOrElse(row -> row.show(stored), () -> place(promise.id(), stored));
		}
		if (rows.size() != before) {
			ViewFrame.changed(body);
		}
	}

	void add(Party owner) {
		place(desk.ids().getAsLong(), PromiseDraft.of(owner));
		ViewFrame.changed(body);
		rows.getLast().setFocus();
		SessionColumns.reveal(rows.getLast());
	}

	private void place(long id, PromiseDraft draft) {
		CommitmentRow[] row = new CommitmentRow[1];
		row[0] = new CommitmentRow(body, number++, id, draft, view, work, desk, words, () -> remove(row[0]));
		rows.add(row[0]);
		hint.setVisible(false);
	}

	private void remove(CommitmentRow row) {
		CommitmentRow.Typed typed = row.typed();
		work.promise(row.id(), PromiseDraft.of(typed.draft().owner()), stored -> { });
		work.flush();
		rows.remove(row);
		gone.add(row.id());
		row.forget();
		row.dispose();
		hint.setVisible(rows.isEmpty());
		ViewFrame.changed(body);
		if (!typed.empty()) {
			last = Optional.of(typed);
			removed.run();
		}
	}

	/** Brings back the promise that was taken away last. */
	void putBack() {
		last.ifPresent(typed -> {
			long id = desk.ids().getAsLong();
			place(id, typed.draft());
			rows.getLast().type(typed);
			work.promise(id, typed.draft(), stored -> { });
			ViewFrame.changed(body);
			rows.getLast().setFocus();
		});
		last = Optional.empty();
	}

	/** Where a promise that is missing goes: the first one that is not whole, else a new one. */
	void focus(Party owner) {
		rows.stream().filter(row -> row.draft().owner() == owner && (row.draft().what().isBlank() || row.draft().due().isEmpty())).findFirst()
				.ifPresentOrElse(CommitmentRow::setFocus, () -> add(owner));
	}
}
