-- Words in the wrong place.
-- refused: init 42601 syntax error at or near "IF"
-- migration: init
CREATE IF NOT EXISTS TABLE a (id int);
