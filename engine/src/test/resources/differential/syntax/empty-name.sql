-- A name has a character.
-- refused: init 42601 zero-length delimited identifier at or near """"
-- migration: init
CREATE TABLE a ("x""" int);
CREATE TABLE b ("" int);
