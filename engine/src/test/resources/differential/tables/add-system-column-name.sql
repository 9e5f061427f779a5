-- Nor can one be added.
-- refused: init 42701 column name "ctid" conflicts with a system column name
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD COLUMN ctid text;
