-- ID and id are one.
-- refused: init 42701 column "id" specified more than once
-- migration: init
CREATE TABLE a (id int, ID bigint);
