-- The key names no column of the table.
-- refused: init 42703 column "uid" named in key does not exist
-- migration: init
CREATE TABLE a (id int, PRIMARY KEY (uid));
