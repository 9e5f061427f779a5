-- The result of a function takes a subscript only in parentheses.
-- refused: init 42601 syntax error at or near "["
-- migration: init
CREATE TABLE a (x text);
UPDATE a SET x = string_to_array(x, ',')[1];
