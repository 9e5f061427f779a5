-- One in the column, one of the table.
-- refused: init 42P16 multiple primary keys for table "a" are not allowed
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b int, PRIMARY KEY (b));
