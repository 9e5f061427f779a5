-- A check option needs rows that can be written.
-- refused: init 0A000 WITH CHECK OPTION is supported only on automatically updatable views
-- migration: init
CREATE TABLE t (id int);
CREATE VIEW v AS SELECT count(*) FROM t;
ALTER VIEW v SET (check_option = local);
