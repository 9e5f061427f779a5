-- A reserved word needs its quotes.
-- refused: init 42601 syntax error at or near "user"
-- migration: init
CREATE TABLE user (id int);
