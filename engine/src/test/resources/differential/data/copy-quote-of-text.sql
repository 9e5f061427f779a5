-- Only CSV has quotes.
-- refused: init 0A000 COPY QUOTE requires CSV mode
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (QUOTE '"');
