-- The bounds of a slice are looked up.
-- refused: init 42703 column "nothing" does not exist
-- migration: init
CREATE TABLE t (id int, tags text[]);
SELECT tags[1:nothing] FROM t;
