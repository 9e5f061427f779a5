-- The old row has the columns of the table.
-- refused: init 42703 column old.nothing does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE RULE r AS ON UPDATE TO a WHERE OLD.nothing = 1 DO INSTEAD NOTHING;
