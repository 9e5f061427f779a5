-- A unique index will do.
-- migration: init
CREATE TABLE a (id int, code text);
CREATE UNIQUE INDEX i ON a (code);
CREATE TABLE b (code text REFERENCES a (code));
