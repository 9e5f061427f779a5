-- A serial has its default already.
-- refused: init 42601 multiple default values specified for column "a" of table "a"
-- migration: init
CREATE TABLE a (a serial DEFAULT 1);
