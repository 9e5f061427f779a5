-- CASCADE drops the foreign key.
-- migration: init
CREATE TABLE a (code text CONSTRAINT u UNIQUE);
CREATE TABLE b (code text REFERENCES a (code));
ALTER TABLE a DROP CONSTRAINT u CASCADE;
