-- Normalization forms are words, no strings.
-- refused: init 42601 syntax error at or near "'nfc'"
-- migration: init
CREATE TABLE a (x text);
UPDATE a SET x = normalize(x, 'nfc');
