-- The columns that FROM defines are all there are.
-- refused: init 42703 column "c" does not exist
-- migration: init
SELECT a, b FROM json_to_record('{}') AS r(a int, b text);
SELECT a, c FROM json_to_record('{}') AS r(a int, b text);
