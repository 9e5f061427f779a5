-- Behind a function AS may stand without a name, before the definitions of its columns.
-- refused: init 42703 column "k" does not exist
-- migration: init
CREATE TABLE t AS SELECT * FROM json_to_record('{}') AS (a int, b numeric(5, 2), c text[ -- three ) (
]);
CREATE TABLE u AS SELECT a + 1 AS x, b FROM json_to_record('{}') AS (a int, b text);
ALTER TABLE t RENAME c TO d;
SELECT a, k FROM json_to_record('{}') AS (a int, b text);
