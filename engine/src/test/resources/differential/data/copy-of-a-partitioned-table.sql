-- Its partitions have the rows.
-- refused: init 42809 cannot copy from partitioned table "t"
-- migration: init
CREATE TABLE t (a int) PARTITION BY RANGE (a);
COPY t TO '/dev/null';
