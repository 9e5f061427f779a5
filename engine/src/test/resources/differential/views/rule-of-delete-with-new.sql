-- What is deleted is nothing afterwards.
-- refused: init 42P17 ON DELETE rule cannot use NEW
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE RULE r AS ON DELETE TO a DO ALSO UPDATE b SET id = 1 WHERE id = new.id;
