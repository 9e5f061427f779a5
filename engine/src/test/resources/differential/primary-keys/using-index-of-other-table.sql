-- And be of this table.
-- refused: init 55000 index "b_id" does not belong to table "a"
-- migration: init
CREATE TABLE a (id int NOT NULL);
CREATE TABLE b (id int NOT NULL);
CREATE UNIQUE INDEX b_id ON b (id);
ALTER TABLE a ADD CONSTRAINT k UNIQUE USING INDEX b_id;
