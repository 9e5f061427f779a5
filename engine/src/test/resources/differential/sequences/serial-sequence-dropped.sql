-- The default of the serial needs it.
-- refused: init 2BP01 cannot drop sequence a_id_seq because other objects depend on it
-- migration: init
CREATE TABLE a (id serial);
DROP SEQUENCE a_id_seq;
