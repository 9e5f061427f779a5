-- A sequence is no table.
-- refused: init 42809 cannot copy from sequence "s"
-- migration: init
CREATE SEQUENCE s;
COPY s TO '/dev/null';
