-- What is inserted was nothing before.
-- refused: init 42P17 ON INSERT rule cannot use OLD
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE RULE r AS ON INSERT TO a DO ALSO UPDATE b SET id = 1 WHERE id = old.id;
