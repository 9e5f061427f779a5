-- A digit of bits is 0 or 1.
-- refused: init 22P02 "2" is not a valid binary digit
-- migration: init
CREATE TABLE t (b bit(4) DEFAULT b'102');
