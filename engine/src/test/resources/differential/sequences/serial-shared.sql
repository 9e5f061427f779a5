-- Another table uses the serial's sequence, so the table cannot go.
-- refused: init 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id serial);
CREATE TABLE b (id int DEFAULT nextval('a_id_seq'));
DROP TABLE a;
