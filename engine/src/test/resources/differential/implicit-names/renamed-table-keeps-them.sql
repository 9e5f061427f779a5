-- A renamed table keeps the names; a new table of the old name must number its own.
-- migration: init
CREATE TABLE a (id serial PRIMARY KEY, code text UNIQUE CHECK (code <> ''));
ALTER TABLE a RENAME TO b;
CREATE TABLE a (id serial PRIMARY KEY, code text UNIQUE CHECK (code <> ''));
