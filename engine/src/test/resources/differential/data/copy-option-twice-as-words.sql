-- An option is given once, without parentheses too.
-- refused: init 42601 conflicting or redundant options
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' CSV CSV;
