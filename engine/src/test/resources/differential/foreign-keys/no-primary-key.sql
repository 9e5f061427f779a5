-- Without columns the primary key is meant.
-- refused: init 42704 there is no primary key for referenced table "a"
-- migration: init
CREATE TABLE a (id int UNIQUE);
CREATE TABLE b (a_id int REFERENCES a);
