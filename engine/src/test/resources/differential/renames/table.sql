-- What belongs to a table follows.
-- migration: init
CREATE TABLE a (id serial PRIMARY KEY, b text UNIQUE);
CREATE INDEX i ON a (b, id);
CREATE TABLE c (a_id int REFERENCES a ON DELETE CASCADE);
CREATE VIEW v AS SELECT id FROM a;
ALTER TABLE a RENAME TO "A";
ALTER TABLE "A" ADD COLUMN x int;
ALTER TABLE IF EXISTS a RENAME TO b;
