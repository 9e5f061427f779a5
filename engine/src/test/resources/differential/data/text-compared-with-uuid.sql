-- Columns of types that do not compare.
-- refused: init 42883 operator does not exist: text = uuid
-- migration: init
CREATE TABLE a (x text);
CREATE TABLE b (id uuid);
DELETE FROM a USING b WHERE a.x = b.id;
