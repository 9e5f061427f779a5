-- A column owns a sequence, not a table.
-- refused: next 42601 invalid OWNED BY option
-- migration: init
CREATE TABLE t (a int);
CREATE SEQUENCE a OWNED BY t.a;
ALTER SEQUENCE a OWNED BY NONE;
-- migration: next
ALTER SEQUENCE a OWNED BY t;
