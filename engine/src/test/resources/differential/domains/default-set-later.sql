-- A default is read where it is set, too.
-- refused: init 42804 column "d" is of type numeric but default expression is of type boolean
-- migration: init
CREATE DOMAIN d AS numeric(5, 2) DEFAULT 1;
ALTER DOMAIN d DROP DEFAULT;
ALTER DOMAIN d SET DEFAULT '1.5';
ALTER DOMAIN d SET DEFAULT true;
