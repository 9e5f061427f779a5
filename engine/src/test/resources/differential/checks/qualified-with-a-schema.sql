-- refused: init 42P01 missing FROM-clause entry for table "public"
-- migration: init
CREATE TABLE a (id int, CONSTRAINT positive CHECK (public.id > 0));
