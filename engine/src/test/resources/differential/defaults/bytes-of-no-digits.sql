-- Bytes are hexadecimal digits behind \x.
-- refused: init 22023 invalid hexadecimal digit: "Z"
-- migration: init
CREATE TABLE a (id int, token bytea DEFAULT '\xZZ');
