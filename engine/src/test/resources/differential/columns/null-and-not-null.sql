-- Contradicting declarations.
-- refused: init 42601 conflicting NULL/NOT NULL declarations for column "id" of table "a"
-- migration: init
CREATE TABLE a (id int NULL NOT NULL);
