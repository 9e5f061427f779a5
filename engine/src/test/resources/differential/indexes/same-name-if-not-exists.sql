-- IF NOT EXISTS looks at the name only.
-- migration: init
CREATE TABLE a (a int, b int);
CREATE INDEX i ON a (a);
CREATE INDEX IF NOT EXISTS i ON a (b);
CREATE TABLE t (x int);
CREATE INDEX IF NOT EXISTS t ON a (b);
