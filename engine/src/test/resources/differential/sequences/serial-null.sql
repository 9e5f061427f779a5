-- A serial is NOT NULL.
-- refused: init 42601 conflicting NULL/NOT NULL declarations for column "a" of table "a"
-- migration: init
CREATE TABLE a (a serial NULL);
