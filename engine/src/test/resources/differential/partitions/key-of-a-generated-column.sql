-- The key is known before the server fills the column.
-- refused: init 42P17 cannot use generated column in partition key
-- migration: init
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED) PARTITION BY RANGE ((b * 2));
