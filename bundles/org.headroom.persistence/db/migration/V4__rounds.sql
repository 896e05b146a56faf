-- Which round each stage of a session is in (stage:round, first rounds left out), and the finished session it goes on from.
ALTER TABLE coaching_session ADD COLUMN rounds VARCHAR(1000000) DEFAULT '' NOT NULL;
ALTER TABLE coaching_session ADD COLUMN follows_id BIGINT;
