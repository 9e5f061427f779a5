-- Only texts have a collation.
-- refused: init 42804 collations are not supported by type c
-- migration: init
CREATE TYPE c AS (a text);
CREATE DOMAIN d AS c COLLATE "C";
