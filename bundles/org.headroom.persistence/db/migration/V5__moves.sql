-- What a session was before it was put off or cancelled, so that a slip can be taken back later.
ALTER TABLE session_move ADD COLUMN was_state VARCHAR(20);
ALTER TABLE session_move ADD COLUMN was_planned_for TIMESTAMP;
