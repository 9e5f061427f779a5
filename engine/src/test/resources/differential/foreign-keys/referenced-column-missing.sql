-- The other table lacks the column.
-- refused: init 42703 column "uid" referenced in foreign key constraint does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a (uid));
