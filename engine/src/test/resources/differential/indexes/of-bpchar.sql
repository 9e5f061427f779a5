-- A character type of no length is ordered as one with a length is.
-- migration: init
CREATE TABLE a (kind bpchar, CONSTRAINT a_kind UNIQUE (kind));
CREATE INDEX ON a USING hash (kind);
CREATE INDEX ON a (kind bpchar_pattern_ops);
