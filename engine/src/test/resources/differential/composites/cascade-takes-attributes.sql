-- DROP TYPE … CASCADE takes the attributes of the type along, not the composite type; the columns of
-- typed tables go too.
-- refused: init 42601 syntax error at or near "only"
-- migration: init
CREATE TYPE place AS (x int, y int);
CREATE DOMAIN code AS text;
CREATE TYPE address AS (place place, more place[], code code, street text);
CREATE TYPE only AS (place place);
CREATE TABLE home OF address;
CREATE TABLE a (id int, address address);
-- migration: drop
DROP TYPE place CASCADE;
DROP DOMAIN code CASCADE;
-- migration: again
ALTER TYPE address ADD ATTRIBUTE place text CASCADE;
ALTER TYPE only ADD ATTRIBUTE place text;
ALTER TABLE a ADD COLUMN only only;
CREATE TYPE only AS (x int);
