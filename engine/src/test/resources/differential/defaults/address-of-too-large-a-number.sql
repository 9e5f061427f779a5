-- The numbers of an address are bytes.
-- refused: init 22P02 invalid input syntax for type inet: "300.1.1.1"
-- migration: init
CREATE TABLE a (id int, host inet DEFAULT '300.1.1.1');
