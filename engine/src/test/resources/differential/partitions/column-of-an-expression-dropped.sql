-- A column that an expression of the partition key names is dropped.
-- refused: init 42P16 cannot drop column "name" because it is part of the partition key of relation "a"
-- migration: init
CREATE TABLE a (id int, name text) PARTITION BY LIST ((lower(name)));
ALTER TABLE a DROP COLUMN name;
