-- A default cannot look at a column.
-- refused: init 0A000 cannot use column reference in DEFAULT expression
-- migration: init
CREATE TABLE a (a int, b int DEFAULT a + 1);
