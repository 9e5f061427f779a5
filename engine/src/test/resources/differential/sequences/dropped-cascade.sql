-- CASCADE takes the default.
-- migration: init
CREATE SEQUENCE s;
CREATE TABLE a (id int NOT NULL DEFAULT nextval('s'));
DROP SEQUENCE s CASCADE;
