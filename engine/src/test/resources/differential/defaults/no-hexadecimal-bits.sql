-- Half a byte has sixteen values.
-- refused: init 22P02 "G" is not a valid hexadecimal digit
-- migration: init
CREATE TABLE t (b bit(4) DEFAULT x'G');
