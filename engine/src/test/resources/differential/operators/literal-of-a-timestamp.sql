-- refused: init 42P17 functions in index expression must be marked IMMUTABLE
-- migration: init
CREATE TABLE a (at timestamp);
CREATE INDEX ON a (quote_literal(at));
