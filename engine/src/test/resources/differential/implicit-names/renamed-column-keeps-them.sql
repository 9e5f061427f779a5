-- So does a renamed column.
-- migration: init
CREATE TABLE a (id int, code text UNIQUE CHECK (code <> ''));
ALTER TABLE a RENAME code TO key;
ALTER TABLE a ADD COLUMN code text UNIQUE CHECK (code <> '');
ALTER TABLE a ADD UNIQUE (key);
