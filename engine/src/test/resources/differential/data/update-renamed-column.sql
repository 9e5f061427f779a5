-- The column has another name by then.
-- refused: init 42703 column "b" of relation "a" does not exist
-- migration: init
CREATE TABLE a (b int);
ALTER TABLE a RENAME b TO c;
UPDATE a SET b = 1;
