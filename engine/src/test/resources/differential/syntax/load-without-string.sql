-- LOAD takes the name of a file as a string.
-- refused: init 42601 syntax error at or near "plpgsql"
-- migration: init
LOAD plpgsql;
