-- A column of the row needs its name.
-- refused: init 42702 column reference "x" is ambiguous
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE RULE r AS ON UPDATE TO a WHERE x = 1 DO INSTEAD NOTHING;
