-- An index holds for all rows.
-- refused: init 0A000 UNIQUE constraints cannot be marked NOT VALID
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD UNIQUE (id) NOT VALID;
