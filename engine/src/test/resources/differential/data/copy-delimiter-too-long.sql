-- One byte parts the columns.
-- refused: init 0A000 COPY delimiter must be a single one-byte character
-- migration: init
CREATE TABLE t (id int);
COPY t TO '/dev/null' WITH (DELIMITER ',,');
