-- A rule has another name from then on.
-- refused: second 42704 rule "r" for relation "t" does not exist
-- migration: first
CREATE TABLE t (x int);
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
ALTER RULE r ON t RENAME TO s;
-- migration: second
DROP RULE r ON t;
