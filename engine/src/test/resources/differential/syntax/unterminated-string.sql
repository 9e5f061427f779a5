-- The string never ends.
-- refused: init 42601 unterminated quoted string at or near "'x); "
-- migration: init
CREATE TABLE a (id int, b text DEFAULT 'x);
