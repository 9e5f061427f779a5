-- An encoding has a name that the server knows.
-- refused: init 22023 argument to option "encoding" must be a valid encoding name
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (ENCODING 'latin99');
