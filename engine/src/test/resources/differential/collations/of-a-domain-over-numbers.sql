-- A domain over integers has no collation.
-- refused: init 42804 collations are not supported by type integer
-- migration: init
CREATE DOMAIN c AS text COLLATE "C";
CREATE DOMAIN d AS int COLLATE "C";
