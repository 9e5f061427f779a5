-- The name is taken by an index.
-- refused: init 42P07 relation "x" already exists
-- migration: init
CREATE TABLE a (r int4range);
CREATE INDEX x ON a (r);
ALTER TABLE a ADD CONSTRAINT x EXCLUDE USING gist (r WITH &&);
