-- FORCE_QUOTE names columns of the table.
-- refused: init 42703 column "b" of relation "t" does not exist
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (FORMAT csv, FORCE_QUOTE (b));
