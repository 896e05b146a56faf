-- What is summed over all deals is kept until the next import or undo changes them, so that a start reads
-- some thousand rows instead of a hundred thousand. revision counts those changes: sums of another one are old.
ALTER TABLE deal_extent ADD COLUMN revision BIGINT DEFAULT 0 NOT NULL;

CREATE TABLE open_deals (
	owner_id BIGINT NOT NULL,
	deals INTEGER NOT NULL,
	CONSTRAINT pk_open_deals PRIMARY KEY (owner_id)
);
INSERT INTO open_deals (owner_id, deals)
	SELECT owner_id, COUNT(*) FROM deal WHERE owner_id IS NOT NULL AND state = 'OPEN' GROUP BY owner_id;

-- Which quarters were summed, in which currency; a quarter in which nobody closed anything has no results.
CREATE TABLE summed_quarter (
	revision BIGINT NOT NULL,
	currency VARCHAR(100) NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE NOT NULL,
	CONSTRAINT pk_summed_quarter PRIMARY KEY (revision, currency, starts_on, ends_on)
);

CREATE TABLE quarter_result (
	revision BIGINT NOT NULL,
	currency VARCHAR(100) NOT NULL,
	starts_on DATE NOT NULL,
	ends_on DATE NOT NULL,
	owner_id BIGINT NOT NULL,
	won INTEGER NOT NULL,
	lost INTEGER NOT NULL,
	revenue DECIMAL(38, 10) NOT NULL,
	CONSTRAINT pk_quarter_result PRIMARY KEY (revision, currency, starts_on, ends_on, owner_id)
);
