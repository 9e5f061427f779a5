-- RESTRICT may be written.
-- refused: init 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
DROP TABLE a RESTRICT;
