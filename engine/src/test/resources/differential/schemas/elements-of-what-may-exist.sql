-- CREATE SCHEMA IF NOT EXISTS has no elements.
-- refused: init 0A000 CREATE SCHEMA IF NOT EXISTS cannot include schema elements
-- migration: init
CREATE SCHEMA IF NOT EXISTS s CREATE TABLE a (id int);
