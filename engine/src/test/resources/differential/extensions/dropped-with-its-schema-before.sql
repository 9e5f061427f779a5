-- refused: again 42704 extension "hstore" does not exist
-- refused: again 42704 extension "hstore" does not exist
-- migration: init
CREATE SCHEMA box;
CREATE EXTENSION hstore SCHEMA box;
DROP SCHEMA box CASCADE;

-- migration: again
DROP EXTENSION hstore;
