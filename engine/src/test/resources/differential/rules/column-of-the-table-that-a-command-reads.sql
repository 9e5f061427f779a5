-- The command of a rule leans on the columns of the old and the new row.
-- refused: init 2BP01 cannot drop column balance of table account because other objects depend on it
-- migration: init
CREATE TABLE account (id int, balance int, note text);
CREATE TABLE ledger (id int, before int);
CREATE RULE keep AS ON UPDATE TO account DO ALSO INSERT INTO ledger (id, before) VALUES (new.id, old.balance);
ALTER TABLE account DROP COLUMN note;
ALTER TABLE account DROP COLUMN balance;
