-- A view has no rows of its own.
-- refused: init 42809 cannot copy from view "v"
-- migration: init
CREATE VIEW v AS SELECT 1 AS x;
COPY v TO '/dev/null';
