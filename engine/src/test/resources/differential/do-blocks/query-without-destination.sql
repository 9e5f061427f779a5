-- What a query returns has to go somewhere.
-- refused: init 42601 query has no destination for result data
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
DO $$ DECLARE total int; BEGIN SELECT id FROM a; END $$;
