-- Quoted upper case is another name.
-- refused: init 42704 type "TEXT" does not exist
-- migration: init
CREATE TABLE a (a "TEXT");
