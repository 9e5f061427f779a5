-- The new name takes no schema.
-- refused: init 42601 syntax error at or near "."
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a RENAME TO public.b;
