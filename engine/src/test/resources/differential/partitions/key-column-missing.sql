-- There is no such column.
-- refused: init 42703 column "at" named in partition key does not exist
-- migration: init
CREATE TABLE a (id int) PARTITION BY RANGE (at);
