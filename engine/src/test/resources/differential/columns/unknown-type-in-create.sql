-- There is no such type, written with a schema.
-- refused: init 42704 type "public.role" does not exist
-- migration: init
CREATE TABLE a (id int, b public.role NOT NULL);
