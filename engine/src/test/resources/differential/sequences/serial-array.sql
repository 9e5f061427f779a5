-- There is no array of serial.
-- refused: init 0A000 array of serial is not implemented
-- migration: init
CREATE TABLE a (a serial[]);
