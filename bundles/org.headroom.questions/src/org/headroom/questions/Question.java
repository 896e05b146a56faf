package org.headroom.questions;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question of the bank. Mapped by the persistence bundle; not thread-safe. It is never removed, only
 * retired, because past sessions point at it.
 */
public class Question {
	static final String OWN_PACK = "own";

	private long id;
	private String key;
	private String textEn;
	private String textDe;
	private QuestionType type;
	private String stages;
	private String triggers;
	private boolean situational;
	private String audiences;
	private String tags;
	private String pack;
	private Origin origin;
	private boolean edited;
	private boolean retired;
	private int version;

	/** For the mapping only. */
	protected Question() {
	}

	private Question(long id, String pack, String key, Origin origin) {
		this.id = id;
		this.pack = pack;
		this.key = pack + "/" + key;
		this.origin = origin;
	}

	/** A question written here. */
	public static Question own(long id, QuestionDraft draft) {
		Question question = new Question(id, OWN_PACK, Long.toString(id), Origin.OWN);
		question.write(draft);
		return question;
	}

	/** A question of a pack, under a key of that pack. */
	static Question ofPack(long id, String pack, Origin origin, QuestionDraft draft) {
		Question question = new Question(id, pack, draft.key(), origin);
		question.write(draft);
		return question;
	}

	/** Changes it by hand: from now on a newer version of its pack leaves it alone. */
	public void edit(QuestionDraft draft) {
		edited |= !sameAs(draft);
		write(draft);
	}

	/** Takes over what a newer version of its pack says. */
	void follow(QuestionDraft draft) {
		write(draft);
	}

	/** Is no longer offered, and stays where it was asked. */
	public void retire() {
		retired = true;
	}

	/** Is offered again. */
	public void restore() {
		retired = false;
	}

	/** What the form of an editor begins with. The key of a question of a pack stays with it. */
	public QuestionDraft draft() {
		return new QuestionDraft("", textEn, textDe, type, stages(), triggers(), situational, audiences(), tags());
	}

	/** Whether the draft says what the question says already, whatever the draft's key. */
	boolean sameAs(QuestionDraft draft) {
		return draft().equals(draft.withKey(""));
	}

	private void write(QuestionDraft draft) {
		textEn = draft.textEn();
		textDe = draft.textDe();
		type = draft.type();
		stages = Tokens.join(draft.stages());
		triggers = Tokens.join(draft.triggers());
		situational = draft.situational();
		audiences = draft.audiences().stream().map(Audience::id).collect(Collectors.joining(" "));
		tags = Tokens.join(draft.tags());
	}

	public long id() {
		return id;
	}

	/** Pack and key, such as {@code headroom/how-close}: the same in every workspace. */
	public String key() {
		return key;
	}

	/** For a reader of that language, or in the other language where it is not translated. */
	public String text(Locale reader) {
		boolean german = reader.getLanguage().equals(Locale.GERMAN.getLanguage());
		String wanted = german ? textDe : textEn;
		return wanted.isEmpty() ? german ? textEn : textDe : wanted;
	}

	/** Whether there is a text in that language itself. */
	public boolean speaks(Locale reader) {
		return switch (reader.getLanguage()) {
			case "en" -> !textEn.isEmpty();
			case "de" -> !textDe.isEmpty();
			default -> false;
		};
	}

	/** Empty where there is none. */
	public String textEn() {
		return textEn;
	}

	/** Empty where there is none. */
	public String textDe() {
		return textDe;
	}

	public QuestionType type() {
		return type;
	}

	public Set<String> stages() {
		return Tokens.split(stages);
	}

	public Set<String> triggers() {
		return Tokens.split(triggers);
	}

	/** True when it makes sense only while one of its triggers is present. */
	public boolean situational() {
		return situational;
	}

	/** Empty for everyone. */
	public Set<Audience> audiences() {
		return Tokens.ordered(Tokens.split(audiences).stream().flatMap(id -> Audience.of(id).stream()).toList());
	}

	public Set<String> tags() {
		return Tokens.split(tags);
	}

	/** The pack's id; {@code own} for a question written here. */
	public String pack() {
		return pack;
	}

	public Origin origin() {
		return origin;
	}

	/** Changed by hand since it came from its pack. */
	public boolean edited() {
		return edited;
	}

	public boolean retired() {
		return retired;
	}
}
