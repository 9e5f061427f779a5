-- The parent decides.
-- refused: init 42P16 cannot drop inherited column "id"
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (x int) INHERITS (a);
ALTER TABLE b DROP COLUMN id;
