-- The value names a column that is not there.
-- refused: init 42703 column b.z does not exist
-- migration: init
CREATE TABLE a (x int, y int);
CREATE TABLE b (x int);
UPDATE a SET x = b.z FROM b WHERE a.y = b.x;
