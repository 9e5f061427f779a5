-- It is not there.
-- refused: init 42704 extension "citext" does not exist
-- migration: init
DROP EXTENSION citext;
