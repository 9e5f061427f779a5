-- So does the name of a column.
-- refused: init 42601 syntax error at or near "order"
-- migration: init
CREATE TABLE a (order int);
