-- An index lives in the schema of its table.
-- migration: init
CREATE SCHEMA s;
CREATE TABLE a (a int);
CREATE TABLE s.a (a int);
CREATE INDEX i ON a (a);
CREATE INDEX i ON s.a (a);
