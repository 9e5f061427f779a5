-- There is no such column.
-- refused: init 42703 column "uid" does not exist
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT uid FROM a;
