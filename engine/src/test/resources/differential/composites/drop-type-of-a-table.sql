-- A row type cannot be dropped by itself.
-- refused: init 2BP01 cannot drop type t because table t requires it
-- migration: init
CREATE TABLE t (a int);
DROP TYPE t;
