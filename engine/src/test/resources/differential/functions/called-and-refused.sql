-- What a function runs is refused at its call.
-- refused: call 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION make(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE %I (id int)', name);
END $$;
-- migration: call
SELECT make('b');
SELECT make('a');
