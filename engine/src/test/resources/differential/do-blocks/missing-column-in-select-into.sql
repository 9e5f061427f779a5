-- The statement inside is looked at when it runs.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
DO $$ DECLARE total int; BEGIN SELECT id, nothing INTO total FROM a; END $$;
