-- And cover every row.
-- refused: init 42809 "a_id" is a partial index
-- migration: init
CREATE TABLE a (id int NOT NULL);
CREATE UNIQUE INDEX a_id ON a (id) WHERE id > 0;
ALTER TABLE a ADD CONSTRAINT k UNIQUE USING INDEX a_id;
