-- A function that is called raises an error.
-- refused: init P0001 no
-- migration: init
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  CREATE TABLE a (id int);
  RAISE EXCEPTION 'no';
END $$;
SELECT f();
