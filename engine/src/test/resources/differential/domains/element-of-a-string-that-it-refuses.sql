-- So are those of an array that is a string.
-- refused: init 23514 value for domain tag violates check constraint "tag_check"
-- migration: init
CREATE DOMAIN tag AS text CHECK (VALUE ~ '^#');
CREATE TABLE t (tags tag[]);
INSERT INTO t VALUES ('{#a,b}');
