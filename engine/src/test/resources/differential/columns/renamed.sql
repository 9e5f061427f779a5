-- A rename is followed by indexes, constraints and foreign keys of other tables.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE b (code text REFERENCES a (code));
CREATE INDEX i ON a (code, id);
ALTER TABLE a RENAME code TO "Code";
ALTER TABLE a RENAME COLUMN id TO "ID";
