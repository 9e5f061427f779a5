-- It belongs to the column.
-- refused: init 2BP01 cannot drop sequence a_id_seq because column id of table a requires it
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY);
DROP SEQUENCE a_id_seq;
