-- What a conflict assigns is planned too.
-- refused: init 22001 value too long for type character varying(3)
-- migration: init
CREATE TABLE t (id int PRIMARY KEY, name varchar(3));
INSERT INTO t VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = 'abc';
INSERT INTO t VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = 'abcd';
