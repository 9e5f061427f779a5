-- A constraint can wait or not, but not both.
-- refused: init 42601 multiple DEFERRABLE/NOT DEFERRABLE clauses not allowed
-- migration: init
CREATE TABLE t (id int UNIQUE DEFERRABLE NOT DEFERRABLE);
