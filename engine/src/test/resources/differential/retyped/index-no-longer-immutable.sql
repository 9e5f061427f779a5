-- With a date the time zone of the session counts.
-- refused: init 42P17 functions in index expression must be marked IMMUTABLE
-- migration: init
CREATE TABLE t (a timestamptz);
CREATE INDEX i ON t ((a AT TIME ZONE 'UTC'));
ALTER TABLE t ALTER a TYPE date;
