-- A domain looks at a value before the table does.
-- refused: init 23502 domain d does not allow null values
-- migration: init
CREATE DOMAIN d AS int NOT NULL CHECK (VALUE > 0);
CREATE TABLE t (a text NOT NULL, b d);
INSERT INTO t VALUES ('x', 1);
INSERT INTO t VALUES (NULL, NULL);
