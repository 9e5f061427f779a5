-- Everybody cannot hand on a privilege.
-- refused: init 0LP01 grant options can only be granted to roles
-- migration: init
CREATE TABLE t (id int);
GRANT SELECT ON t TO PUBLIC WITH GRANT OPTION;
