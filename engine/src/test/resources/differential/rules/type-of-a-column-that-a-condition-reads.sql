-- A rule is like a view.
-- refused: init 0A000 cannot alter type of a column used by a view or rule
-- migration: init
CREATE TABLE account (id int, balance int, note varchar(9));
CREATE RULE keep AS ON DELETE TO account WHERE (old.balance > 0) DO INSTEAD NOTHING;
ALTER TABLE account ALTER COLUMN note TYPE text;
ALTER TABLE account ALTER COLUMN balance TYPE bigint;
