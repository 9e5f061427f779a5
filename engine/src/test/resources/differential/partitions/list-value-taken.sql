-- A value that another partition has.
-- refused: next 42P17 partition "a_y" would overlap partition "a_x"
-- migration: init
CREATE TYPE kind AS ENUM ('x', 'y', 'z');
CREATE TABLE a (k kind, t text) PARTITION BY LIST (k);
CREATE TABLE a_x PARTITION OF a FOR VALUES IN ('x', NULL);
-- migration: next
CREATE TABLE a_y PARTITION OF a FOR VALUES IN ('y', 'x');
