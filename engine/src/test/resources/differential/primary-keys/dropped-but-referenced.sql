-- A foreign key needs the key.
-- refused: init 2BP01 cannot drop constraint a_pkey on table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int REFERENCES a);
ALTER TABLE a DROP CONSTRAINT a_pkey;
