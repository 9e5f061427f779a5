-- refused: init 42703 column a.missing does not exist
-- migration: init
CREATE TABLE a (id int, CONSTRAINT positive CHECK (a.id > 0 AND a.missing > 0));
