-- A partition has its rules for itself.
-- refused: use 42704 rule "r" for relation "p" does not exist
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE p PARTITION OF a FOR VALUES IN (1);
CREATE RULE r AS ON DELETE TO a DO INSTEAD NOTHING;
-- migration: use
DROP RULE r ON p;
