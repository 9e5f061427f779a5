-- The columns that FROM defines are all there are.
-- migration: init
SELECT a, b FROM json_to_record('{}') AS r(a int, b text);
SELECT a, c FROM json_to_record('{}') AS r(a int, b text);
