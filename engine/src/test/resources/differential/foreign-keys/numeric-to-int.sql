-- numeric does not reference integer, only the other way round.
-- refused: init 42804 foreign key constraint "b_a_id_fkey" cannot be implemented
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id numeric REFERENCES a);
