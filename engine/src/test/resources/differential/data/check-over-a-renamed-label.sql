-- A check follows the label of an enum, and not its name.
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE t (m e CHECK (m = 'a'));
ALTER TYPE e RENAME VALUE 'a' TO 'c';
INSERT INTO t VALUES ('c');
