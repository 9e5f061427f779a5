-- A view takes it out of a column.
-- refused: second 2BP01 cannot drop column width of composite type size because other objects depend on it
-- migration: first
CREATE TYPE size AS (width int, height int);
CREATE TABLE a (id int, s size);
CREATE VIEW v AS SELECT id, (s).width FROM a;
ALTER TYPE size DROP ATTRIBUTE height;
-- migration: second
ALTER TYPE size DROP ATTRIBUTE width;
