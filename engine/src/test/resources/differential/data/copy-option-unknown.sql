-- COPY has no such option.
-- refused: init 42601 option "nullx" not recognized
-- migration: init
CREATE TABLE t (id int);
COPY t TO '/dev/null' WITH (FORMAT csv, NULLX 'a');
