-- The statement inside is looked at when it runs.
-- refused: init 42703 column "nothing" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
DO $$ DECLARE total int; BEGIN INSERT INTO a (nothing) VALUES (1); END $$;
