-- USING is read before anything else.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE t (id int, a text);
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t ALTER a TYPE int USING b::int;
