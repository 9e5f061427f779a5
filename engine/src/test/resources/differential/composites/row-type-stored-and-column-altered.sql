-- The rows of a table are stored in a column of another one.
-- refused: init 0A000 cannot alter table "a" because column "b.part" uses its row type
-- migration: init
CREATE TABLE a (id int, name text);
CREATE TABLE b (part a);
ALTER TABLE a ALTER COLUMN id TYPE bigint;
