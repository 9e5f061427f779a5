-- The type of a column is changed that is the key of a part of a part of the table.
-- refused: init 42P16 cannot alter column "n" because it is part of the partition key of relation "c"
-- migration: init
CREATE TABLE a (id int, name text, n int) PARTITION BY RANGE (id);
CREATE TABLE b PARTITION OF a DEFAULT PARTITION BY LIST (name);
CREATE TABLE c PARTITION OF b DEFAULT PARTITION BY HASH (n);
ALTER TABLE a ALTER COLUMN n TYPE bigint;
