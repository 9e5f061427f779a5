-- They have the types that are written.
-- refused: init 42883 function lower(integer) does not exist
-- migration: init
SELECT a + 1 FROM json_to_record('{}') AS r(a int, b text);
SELECT lower(a) FROM json_to_record('{}') AS r(a int, b text);
