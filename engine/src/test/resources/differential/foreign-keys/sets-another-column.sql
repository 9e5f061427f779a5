-- What a foreign key sets is of the key.
-- refused: next 42P10 column "c" referenced in ON DELETE SET action must be part of foreign key
-- migration: init
CREATE TABLE t (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE u (a int, b int, c int, FOREIGN KEY (a, b) REFERENCES t ON DELETE SET NULL (b));
-- migration: next
CREATE TABLE v (a int, b int, c int, FOREIGN KEY (a, b) REFERENCES t ON DELETE SET DEFAULT (c));
