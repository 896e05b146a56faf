-- What was typed into a form and not saved yet: a row for each field of a form. A form that was saved has none.
CREATE TABLE draft (
	form VARCHAR(60) NOT NULL,
	subject VARCHAR(60) NOT NULL,
	field VARCHAR(60) NOT NULL,
	words VARCHAR(1000000) NOT NULL,
	kept_at BIGINT NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (form, subject, field)
);
