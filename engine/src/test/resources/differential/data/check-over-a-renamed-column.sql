-- A check follows its column, and not the name.
-- migration: init
CREATE TABLE t (a int CHECK (a > 0));
ALTER TABLE t RENAME a TO b;
ALTER TABLE t ADD a int;
INSERT INTO t (a, b) VALUES (-1, 1);
