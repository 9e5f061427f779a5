-- So does a domain.
-- refused: second 42710 type "a" already exists
-- migration: init
CREATE DOMAIN a AS text;
-- migration: second
CREATE TABLE a (id int);
