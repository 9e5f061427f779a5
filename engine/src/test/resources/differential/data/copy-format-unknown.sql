-- Formats are compared as they are written.
-- refused: init 22023 COPY format "CSV" not recognized
-- migration: init
CREATE TABLE t (id int);
COPY t TO '/dev/null' WITH (FORMAT 'CSV');
