-- What goes with the session is nothing to keep rows of.
-- refused: init 0A000 materialized views must not use temporary tables or views
-- migration: init
CREATE TEMP TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a;
