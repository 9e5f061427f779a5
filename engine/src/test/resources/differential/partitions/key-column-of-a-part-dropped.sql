-- A column is dropped that is the key of a part of the table.
-- refused: init 42P16 cannot drop column "name" because it is part of the partition key of relation "b"
-- migration: init
CREATE TABLE a (id int, name text) PARTITION BY RANGE (id);
CREATE TABLE b PARTITION OF a DEFAULT PARTITION BY LIST (name);
ALTER TABLE a DROP COLUMN name;
