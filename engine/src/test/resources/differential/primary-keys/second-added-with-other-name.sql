-- Another name does not help.
-- refused: second 42P16 multiple primary keys for table "a" are not allowed
-- migration: init
CREATE TABLE a (id int, b int, CONSTRAINT one PRIMARY KEY (id));
-- migration: second
ALTER TABLE a ADD CONSTRAINT two PRIMARY KEY (b);
