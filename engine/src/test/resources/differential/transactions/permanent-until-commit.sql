-- Only a temporary table can go at the end of the transaction.
-- refused: init 42P16 ON COMMIT can only be used on temporary tables
-- migration: init
CREATE TABLE step (id int) ON COMMIT DROP;
