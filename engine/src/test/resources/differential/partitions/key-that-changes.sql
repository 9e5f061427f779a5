-- The key must not depend on the session.
-- refused: init 42P17 functions in partition key expression must be marked IMMUTABLE
-- migration: init
CREATE TABLE t (a timestamp) PARTITION BY RANGE (date_trunc('day', a));
CREATE TABLE u (a timestamptz) PARTITION BY RANGE (date_trunc('day', a));
