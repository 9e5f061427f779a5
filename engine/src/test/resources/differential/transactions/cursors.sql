-- Cursors of a block, and one that outlives it.
-- migration: init
CREATE TABLE t (id int);
BEGIN;
DECLARE c NO SCROLL CURSOR FOR SELECT id FROM t FOR UPDATE;
DECLARE d CURSOR WITH HOLD FOR SELECT id FROM t;
COMMIT;
