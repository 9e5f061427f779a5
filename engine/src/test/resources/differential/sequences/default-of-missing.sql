-- There is no such sequence.
-- refused: init 42P01 relation "nothing_seq" does not exist
-- migration: init
CREATE TABLE a (id int DEFAULT nextval('nothing_seq'));
