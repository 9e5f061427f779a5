-- A column without a value is added to a table whose rows are stored in another one, and then one with a value.
-- refused: next 0A000 cannot alter table "a" because column "b.parts" uses its row type
-- migration: init
CREATE TABLE a (id int, name text);
CREATE TABLE b (parts a[]);
ALTER TABLE a ADD COLUMN note text;
-- migration: next
ALTER TABLE a ADD COLUMN score int DEFAULT 1;
