-- refused: drop 2BP01 cannot drop schema box because other objects depend on it
-- refused: drop 2BP01 cannot drop schema box because other objects depend on it
-- migration: init
CREATE SCHEMA box;
CREATE EXTENSION hstore SCHEMA box;
CREATE SCHEMA other;

-- migration: drop
DROP SCHEMA other;
DROP SCHEMA box;
