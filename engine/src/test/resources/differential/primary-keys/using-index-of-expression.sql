-- And hold plain columns.
-- refused: init 42809 index "a_id" contains expressions
-- migration: init
CREATE TABLE a (id int NOT NULL);
CREATE UNIQUE INDEX a_id ON a ((id + 1));
ALTER TABLE a ADD CONSTRAINT k UNIQUE USING INDEX a_id;
