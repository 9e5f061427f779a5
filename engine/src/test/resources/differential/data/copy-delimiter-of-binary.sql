-- Nothing parts the columns of binary rows.
-- refused: init 42601 cannot specify DELIMITER in BINARY mode
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (FORMAT binary, DELIMITER ',');
