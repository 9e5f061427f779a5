-- Of a function with another name it is a column.
-- refused: init 42703 column "nfc" does not exist
-- migration: init
CREATE TABLE a (id int, name text);
SELECT normalize(name, NFC), concat(name, nfc) FROM a;
