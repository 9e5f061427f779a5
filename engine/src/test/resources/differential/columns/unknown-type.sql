-- There is no such type.
-- refused: init 42704 type "Role" does not exist
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD COLUMN b "Role";
