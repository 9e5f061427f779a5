-- CASCADE takes it along.
-- migration: init
CREATE TABLE a (id int, code text);
CREATE UNIQUE INDEX i ON a (code);
CREATE TABLE b (code text REFERENCES a (code));
DROP INDEX i CASCADE;
