-- A newline ends the row.
-- refused: init 22023 COPY delimiter cannot be newline or carriage return
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (DELIMITER E'\n');
