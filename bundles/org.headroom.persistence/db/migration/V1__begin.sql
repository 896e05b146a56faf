-- The first schema. Plain SQL that H2 and PostgreSQL both read.
-- Moments are BIGINT: nanoseconds since 1970-01-01T00:00Z, the same on every database and in every time zone.
-- Words a person or a CRM typed are VARCHAR(1000000): nothing is cut off.

CREATE TABLE setting (
	name VARCHAR(200) NOT NULL,
	content VARCHAR(1000000) NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (name)
);

-- One row about all deals, so that nobody passes over them to find their first and last day. Imports and
-- undos keep it right, and lock it first, so that two do not meet.
CREATE TABLE deal_extent (
	id INTEGER NOT NULL,
	deals BIGINT NOT NULL,
	first_closed DATE,
	last_closed DATE,
	CONSTRAINT pk_deal_extent PRIMARY KEY (id)
);
INSERT INTO deal_extent (id, deals, first_closed, last_closed) VALUES (1, 0, NULL, NULL);

CREATE TABLE import_batch (
	id BIGINT NOT NULL,
	source VARCHAR(1000000) NOT NULL,
	made_at BIGINT NOT NULL,
	people_added INTEGER NOT NULL,
	people_changed INTEGER NOT NULL,
	people_same INTEGER NOT NULL,
	deals_added INTEGER NOT NULL,
	deals_changed INTEGER NOT NULL,
	deals_same INTEGER NOT NULL,
	undone BOOLEAN NOT NULL,
	CONSTRAINT pk_import_batch PRIMARY KEY (id)
);

-- batch_id, here and below: the import that last added or changed the row; null when a person did.
CREATE TABLE person (
	id BIGINT NOT NULL,
	name VARCHAR(1000000) NOT NULL,
	role VARCHAR(20) NOT NULL,
	office VARCHAR(1000000) NOT NULL,
	email VARCHAR(1000000) NOT NULL,
	manager_id BIGINT,
	hired_on DATE,
	active BOOLEAN NOT NULL,
	batch_id BIGINT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_manager FOREIGN KEY (manager_id) REFERENCES person (id)
);

CREATE TABLE deal (
	id BIGINT NOT NULL,
	external_id VARCHAR(500) NOT NULL,
	owner_id BIGINT,
	name VARCHAR(1000000) NOT NULL,
	account VARCHAR(1000000) NOT NULL,
	product VARCHAR(1000000) NOT NULL,
	stage VARCHAR(1000000) NOT NULL,
	state VARCHAR(20) NOT NULL,
	amount DECIMAL(38, 10),
	currency VARCHAR(100) NOT NULL,
	created_on DATE,
	closed_on DATE,
	batch_id BIGINT,
	CONSTRAINT pk_deal PRIMARY KEY (id)
);
CREATE UNIQUE INDEX deal_external ON deal (external_id);
-- One column on purpose: an index that held all the quarter results need would make an import take twice as
-- long, and summing 100,000 deals takes a tenth of a second without it.
CREATE INDEX deal_owner ON deal (owner_id);
ALTER TABLE deal ADD CONSTRAINT fk_deal_owner FOREIGN KEY (owner_id) REFERENCES person (id);

-- What a row was before an import changed it. version is the row's version after the change: where it
-- has moved on since, somebody edited the row and undo leaves it alone.
CREATE TABLE person_before (
	batch_id BIGINT NOT NULL,
	id BIGINT NOT NULL,
	role VARCHAR(20) NOT NULL,
	office VARCHAR(1000000) NOT NULL,
	email VARCHAR(1000000) NOT NULL,
	manager_id BIGINT,
	active BOOLEAN NOT NULL,
	old_batch_id BIGINT,
	version INTEGER NOT NULL,
	CONSTRAINT pk_person_before PRIMARY KEY (batch_id, id)
);

CREATE TABLE deal_before (
	batch_id BIGINT NOT NULL,
	id BIGINT NOT NULL,
	owner_id BIGINT,
	name VARCHAR(1000000) NOT NULL,
	account VARCHAR(1000000) NOT NULL,
	product VARCHAR(1000000) NOT NULL,
	stage VARCHAR(1000000) NOT NULL,
	state VARCHAR(20) NOT NULL,
	amount DECIMAL(38, 10),
	currency VARCHAR(100) NOT NULL,
	created_on DATE,
	closed_on DATE,
	old_batch_id BIGINT,
	CONSTRAINT pk_deal_before PRIMARY KEY (batch_id, id)
);

CREATE TABLE quota (
	id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	starts_on DATE NOT NULL,
	amount DECIMAL(38, 10) NOT NULL,
	currency VARCHAR(100) NOT NULL,
	batch_id BIGINT,
	CONSTRAINT pk_quota PRIMARY KEY (id),
	CONSTRAINT quota_once UNIQUE (person_id, starts_on),
	CONSTRAINT fk_quota_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Definitions of methods, kept once each: id is the SHA-256 of the text.
CREATE TABLE definition (
	id VARCHAR(64) NOT NULL,
	body VARCHAR(10000000) NOT NULL,
	CONSTRAINT pk_definition PRIMARY KEY (id)
);

CREATE TABLE coaching_session (
	id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	manager_id BIGINT,
	kind VARCHAR(20) NOT NULL,
	state VARCHAR(20) NOT NULL,
	method_id VARCHAR(1000) NOT NULL,
	method_version VARCHAR(100) NOT NULL,
	snapshot_id VARCHAR(64) NOT NULL,
	stage_id VARCHAR(1000) NOT NULL,
	planned_for TIMESTAMP,
	started_at BIGINT,
	ended_at BIGINT,
	minutes INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_coaching_session PRIMARY KEY (id),
	CONSTRAINT fk_session_person FOREIGN KEY (person_id) REFERENCES person (id),
	CONSTRAINT fk_session_manager FOREIGN KEY (manager_id) REFERENCES person (id)
);
CREATE INDEX session_ended ON coaching_session (state, ended_at);
CREATE INDEX session_planned ON coaching_session (state, planned_for);

-- body is the answer's stable text form, see AnswerText of the method contract.
CREATE TABLE answer (
	session_id BIGINT NOT NULL,
	prompt_id VARCHAR(500) NOT NULL,
	round_no INTEGER NOT NULL,
	stage_id VARCHAR(500) NOT NULL,
	body VARCHAR(10000000) NOT NULL,
	visibility VARCHAR(20) NOT NULL,
	answered_at BIGINT NOT NULL,
	CONSTRAINT pk_answer PRIMARY KEY (session_id, prompt_id, round_no),
	CONSTRAINT fk_answer_session FOREIGN KEY (session_id) REFERENCES coaching_session (id)
);

CREATE TABLE stage_time (
	session_id BIGINT NOT NULL,
	stage_id VARCHAR(500) NOT NULL,
	seconds INTEGER NOT NULL,
	done BOOLEAN NOT NULL,
	CONSTRAINT pk_stage_time PRIMARY KEY (session_id, stage_id),
	CONSTRAINT fk_stage_time_session FOREIGN KEY (session_id) REFERENCES coaching_session (id)
);

CREATE TABLE insight (
	id BIGINT NOT NULL,
	session_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	words VARCHAR(1000000) NOT NULL,
	origin VARCHAR(20) NOT NULL,
	visibility VARCHAR(20) NOT NULL,
	seen_at BIGINT NOT NULL,
	CONSTRAINT pk_insight PRIMARY KEY (id),
	CONSTRAINT fk_insight_session FOREIGN KEY (session_id) REFERENCES coaching_session (id),
	CONSTRAINT fk_insight_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE session_move (
	id BIGINT NOT NULL,
	session_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	kind VARCHAR(20) NOT NULL,
	moved_by VARCHAR(20) NOT NULL,
	reason VARCHAR(40) NOT NULL,
	words VARCHAR(1000000) NOT NULL,
	moved_at BIGINT NOT NULL,
	CONSTRAINT pk_session_move PRIMARY KEY (id),
	CONSTRAINT fk_move_session FOREIGN KEY (session_id) REFERENCES coaching_session (id),
	CONSTRAINT fk_move_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE commitment (
	id BIGINT NOT NULL,
	session_id BIGINT,
	person_id BIGINT NOT NULL,
	owner VARCHAR(20) NOT NULL,
	what VARCHAR(1000000) NOT NULL,
	due_on DATE,
	if_situation VARCHAR(1000000) NOT NULL,
	then_action VARCHAR(1000000) NOT NULL,
	confidence INTEGER,
	state VARCHAR(20) NOT NULL,
	settled_on DATE,
	visibility VARCHAR(20) NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_commitment PRIMARY KEY (id),
	CONSTRAINT fk_commitment_session FOREIGN KEY (session_id) REFERENCES coaching_session (id),
	CONSTRAINT fk_commitment_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX commitment_due ON commitment (owner, state, due_on);

CREATE TABLE situation_note (
	id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	noted_at BIGINT NOT NULL,
	words VARCHAR(1000000) NOT NULL,
	visibility VARCHAR(20) NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_situation_note PRIMARY KEY (id),
	CONSTRAINT fk_note_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE goal (
	id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	session_id BIGINT,
	kind VARCHAR(20) NOT NULL,
	state VARCHAR(20) NOT NULL,
	title VARCHAR(1000000) NOT NULL,
	metric VARCHAR(1000000) NOT NULL,
	unit VARCHAR(1000) NOT NULL,
	baseline DECIMAL(38, 10),
	commit_level DECIMAL(38, 10),
	target_level DECIMAL(38, 10),
	stretch_level DECIMAL(38, 10),
	starts_on DATE NOT NULL,
	due_on DATE NOT NULL,
	if_situation VARCHAR(1000000) NOT NULL,
	then_action VARCHAR(1000000) NOT NULL,
	visibility VARCHAR(20) NOT NULL,
	settled_on DATE,
	version INTEGER NOT NULL,
	CONSTRAINT pk_goal PRIMARY KEY (id),
	CONSTRAINT fk_goal_person FOREIGN KEY (person_id) REFERENCES person (id),
	CONSTRAINT fk_goal_session FOREIGN KEY (session_id) REFERENCES coaching_session (id)
);
CREATE INDEX goal_open ON goal (state, due_on);

CREATE TABLE milestone (
	id BIGINT NOT NULL,
	goal_id BIGINT NOT NULL,
	title VARCHAR(1000000) NOT NULL,
	due_on DATE,
	done_on DATE,
	CONSTRAINT pk_milestone PRIMARY KEY (id),
	CONSTRAINT fk_milestone_goal FOREIGN KEY (goal_id) REFERENCES goal (id)
);

CREATE TABLE check_in (
	id BIGINT NOT NULL,
	goal_id BIGINT NOT NULL,
	on_day DATE NOT NULL,
	reading DECIMAL(38, 10),
	evidence VARCHAR(1000000) NOT NULL,
	confidence INTEGER,
	visibility VARCHAR(20) NOT NULL,
	CONSTRAINT pk_check_in PRIMARY KEY (id),
	CONSTRAINT fk_check_in_goal FOREIGN KEY (goal_id) REFERENCES goal (id)
);

CREATE TABLE question (
	id BIGINT NOT NULL,
	question_key VARCHAR(500) NOT NULL,
	text_en VARCHAR(1000000) NOT NULL,
	text_de VARCHAR(1000000) NOT NULL,
	type VARCHAR(20) NOT NULL,
	stages VARCHAR(1000000) NOT NULL,
	triggers VARCHAR(1000000) NOT NULL,
	situational BOOLEAN NOT NULL,
	audiences VARCHAR(1000000) NOT NULL,
	tags VARCHAR(1000000) NOT NULL,
	pack VARCHAR(500) NOT NULL,
	origin VARCHAR(20) NOT NULL,
	edited BOOLEAN NOT NULL,
	retired BOOLEAN NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_question PRIMARY KEY (id),
	CONSTRAINT question_once UNIQUE (question_key)
);

CREATE TABLE question_use (
	id BIGINT NOT NULL,
	question_id BIGINT NOT NULL,
	session_id BIGINT NOT NULL,
	person_id BIGINT NOT NULL,
	asked_on BIGINT NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_question_use PRIMARY KEY (id),
	CONSTRAINT fk_use_question FOREIGN KEY (question_id) REFERENCES question (id),
	CONSTRAINT fk_use_session FOREIGN KEY (session_id) REFERENCES coaching_session (id),
	CONSTRAINT fk_use_person FOREIGN KEY (person_id) REFERENCES person (id)
);
