-- LIST takes one column.
-- refused: init 42P17 cannot use "list" partition strategy with more than one column
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY LIST (id, at);
