CREATE TABLE t (id int);
SELECT 1;
CALL prepare_tables();
CALL finish_tables(1);
