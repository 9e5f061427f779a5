-- The rule would have to be applied to the row that is there.
-- refused: init 0A000 INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
CREATE RULE d AS ON DELETE TO t DO INSTEAD NOTHING;
INSERT INTO t VALUES (1) ON CONFLICT (id) DO NOTHING;
CREATE RULE u AS ON UPDATE TO t DO INSTEAD NOTHING;
INSERT INTO t VALUES (1) ON CONFLICT (id) DO NOTHING;
