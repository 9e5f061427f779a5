-- So is that of a procedure.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
CREATE TABLE a (id int, name text);
CREATE PROCEDURE fill() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO a (id) VALUES (1); END $$;
DROP TABLE a;
CALL fill();
