-- An included column has no order.
-- refused: init 42P17 including column does not support ASC/DESC options
-- migration: init
CREATE TABLE t (a int, b text);
CREATE INDEX j ON t (a) INCLUDE (b DESC);
