-- With CASCADE the other default goes.
-- migration: init
CREATE TABLE a (id serial);
CREATE TABLE b (id int DEFAULT nextval('a_id_seq'));
DROP TABLE a CASCADE;
