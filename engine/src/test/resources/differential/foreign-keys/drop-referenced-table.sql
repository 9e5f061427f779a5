-- The referenced table cannot go.
-- refused: second 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
-- migration: second
DROP TABLE a;
