-- A header is there or not, or is to match.
-- refused: init 42601 header requires a Boolean value or "match"
-- migration: init
CREATE TABLE t (id int);
COPY t TO '/dev/null' WITH (HEADER maybe);
