-- Bits are as many as the column has.
-- refused: init 22026 bit string length 3 does not match type bit(8)
-- migration: init
CREATE TABLE a (id int, flags bit(8));
UPDATE a SET flags = B'101';
