-- Base types, defaults, checks, NOT NULL, of arrays and of enums.
-- migration: init
CREATE TYPE e AS ENUM ('a');
CREATE DOMAIN d1 AS text;
CREATE DOMAIN d2 varchar(10) NOT NULL DEFAULT 'x' CHECK (VALUE <> '') CONSTRAINT named CHECK (length(VALUE) > 0);
CREATE DOMAIN d3 AS int[] CHECK (VALUE IS NOT NULL);
CREATE DOMAIN d4 AS e;
CREATE DOMAIN d5 AS d2 CHECK (VALUE <> 'y') CHECK (VALUE <> 'z');
CREATE DOMAIN d6 AS text COLLATE "C" CHECK (true);
CREATE TABLE t (a d1, b d2, c d3 NOT NULL, d d4[], e d5);
