-- Serial is no type that a column could change to.
-- refused: init 42704 type "serial" does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a ALTER COLUMN a TYPE serial;
