-- A column with two defaults.
-- refused: init 42601 multiple default values specified for column "id" of table "a"
-- migration: init
CREATE TABLE a (id int DEFAULT 1 DEFAULT 2);
