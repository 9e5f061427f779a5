-- DEFERRABLE belongs to the constraint before it, and NOT NULL cannot wait.
-- refused: init 42601 misplaced DEFERRABLE clause
-- migration: init
CREATE TABLE t (id int UNIQUE NOT NULL DEFERRABLE);
