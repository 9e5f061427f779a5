-- No index finds what is not equal.
-- refused: init 42809 operator <>(integer,integer) is not a member of operator family "integer_ops"
-- migration: init
CREATE TABLE t (a int, EXCLUDE (a WITH <>));
