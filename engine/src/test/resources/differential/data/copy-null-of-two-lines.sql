-- What stands for NULL is in one line.
-- refused: init 22023 COPY null representation cannot use newline or carriage return
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (NULL E'\n');
