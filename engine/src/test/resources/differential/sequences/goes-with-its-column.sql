-- An owned sequence goes with its column or table.
-- migration: init
CREATE TABLE a (id serial, b serial);
CREATE TABLE b (id serial);
ALTER TABLE a DROP COLUMN b;
DROP TABLE b;
