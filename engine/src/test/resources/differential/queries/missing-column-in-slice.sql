-- The bounds of a slice are looked up.
-- migration: init
CREATE TABLE t (id int, tags text[]);
SELECT tags[1:nothing] FROM t;
