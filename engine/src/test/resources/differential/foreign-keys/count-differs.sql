-- One column cannot reference a key of two.
-- refused: init 42830 number of referencing and referenced columns for foreign key disagree
-- migration: init
CREATE TABLE a (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE b (x int REFERENCES a);
