-- An owned sequence moves only with its table.
-- refused: init 0A000 cannot move an owned sequence into another schema
-- migration: init
CREATE SCHEMA other;
CREATE TABLE a (id serial);
ALTER SEQUENCE a_id_seq SET SCHEMA other;
