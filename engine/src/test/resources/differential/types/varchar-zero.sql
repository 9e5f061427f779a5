-- The length must be at least one.
-- refused: init 22023 length for type varchar must be at least 1
-- migration: init
CREATE TABLE a (a varchar(0));
