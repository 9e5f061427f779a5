-- REINDEX TABLE takes no index.
-- refused: init 42809 "t_pkey" is not a table or materialized view
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
REINDEX TABLE t_pkey;
