-- The column gives an empty array its type.
-- migration: init
CREATE TABLE t (a text[] NOT NULL, b int NOT NULL);
INSERT INTO t VALUES (ARRAY[]::text[], 1), ('{}', 2);
INSERT INTO t (a, b) SELECT '{}', 3;
