-- FORCE QUOTE tells how rows are written.
-- refused: init 0A000 COPY FORCE_QUOTE cannot be used with COPY FROM
-- migration: init
CREATE TABLE t (a int);
COPY t FROM '/dev/null' CSV FORCE QUOTE a;
