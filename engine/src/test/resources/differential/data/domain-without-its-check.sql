-- A check that was dropped is not looked at.
-- refused: init 23514 value for domain d violates check constraint "r"
-- migration: init
CREATE DOMAIN d AS int CONSTRAINT p CHECK (VALUE > 0);
CREATE TABLE t (b d);
ALTER DOMAIN d RENAME CONSTRAINT p TO q;
ALTER DOMAIN d DROP CONSTRAINT q;
INSERT INTO t VALUES (0);
ALTER DOMAIN d ADD CONSTRAINT r CHECK (VALUE < 100) NOT VALID;
INSERT INTO t VALUES (100);
