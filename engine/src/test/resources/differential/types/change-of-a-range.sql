-- A range is not cast to another, which is seen before the view that uses it.
-- refused: init 42804 column "a" cannot be cast automatically to type daterange
-- migration: init
CREATE TABLE t (a tstzrange);
CREATE VIEW v AS SELECT a FROM t;
ALTER TABLE t ALTER a TYPE daterange;
