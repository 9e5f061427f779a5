-- Children have the columns and checks of their parents.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b text NOT NULL DEFAULT 'x' CHECK (b <> ''), c int UNIQUE);
CREATE TABLE b (d int) INHERITS (a);
CREATE TABLE c (b text, e int) INHERITS (a);
ALTER TABLE a ADD COLUMN f int NOT NULL DEFAULT 0;
ALTER TABLE a RENAME COLUMN c TO g;
ALTER TABLE a ADD CONSTRAINT h CHECK (f >= 0);
ALTER TABLE a ALTER COLUMN f TYPE bigint, ALTER COLUMN b DROP NOT NULL;
ALTER TABLE a DROP COLUMN g;
CREATE INDEX i ON a (b);
