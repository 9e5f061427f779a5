-- The implicit sequence steps aside.
-- migration: init
CREATE SEQUENCE a_id_seq;
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY);
