-- A list of columns does not hide the table.
-- refused: init 2BP01 cannot drop table ledger because other objects depend on it
-- migration: init
CREATE TABLE account (id int, balance int);
CREATE TABLE ledger (id int, before int);
CREATE RULE keep AS ON UPDATE TO account DO ALSO INSERT INTO ledger (id, before) VALUES (new.id, old.balance);
DROP TABLE ledger;
