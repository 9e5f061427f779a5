-- The refused file had made a table before; as one simple query that is undone.
-- modes: simple, transaction
-- refused: second 42701 column "id" of relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE TABLE b (id int);
ALTER TABLE a ADD COLUMN extra int;
ALTER TABLE a ADD COLUMN id int;
