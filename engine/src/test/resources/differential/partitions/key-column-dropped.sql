-- The key's column stays.
-- refused: init 42P16 cannot drop column "at" because it is part of the partition key of relation "a"
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
ALTER TABLE a DROP COLUMN at;
