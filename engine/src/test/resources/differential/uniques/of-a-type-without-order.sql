-- json has no equality.
-- refused: init 42704 data type json has no default operator class for access method "btree"
-- migration: init
CREATE TABLE a (a json UNIQUE);
