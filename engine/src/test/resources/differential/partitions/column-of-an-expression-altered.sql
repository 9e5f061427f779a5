-- The type of a column that an expression of the partition key names is changed.
-- refused: init 42P16 cannot alter column "name" because it is part of the partition key of relation "a"
-- migration: init
CREATE TABLE a (id int, name text) PARTITION BY LIST ((lower(name)));
ALTER TABLE a ALTER COLUMN name TYPE varchar(20);
