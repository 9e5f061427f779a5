-- One byte escapes a quote.
-- refused: init 0A000 COPY escape must be a single one-byte character
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' CSV HEADER ESCAPE 'ab';
