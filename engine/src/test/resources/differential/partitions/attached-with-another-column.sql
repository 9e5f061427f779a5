-- A partition has no columns of its own.
-- refused: init 42804 table "b" contains column "more" not found in parent "a"
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b (more int, id int);
ALTER TABLE a ATTACH PARTITION b FOR VALUES IN (2);
