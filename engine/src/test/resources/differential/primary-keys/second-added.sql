-- A second key is added later.
-- refused: second 42P16 multiple primary keys for table "a" are not allowed
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b int);
-- migration: second
ALTER TABLE a ADD PRIMARY KEY (b);
