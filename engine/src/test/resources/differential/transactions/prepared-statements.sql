-- They outlive the block, whether it is rolled back or not.
-- migration: init
BEGIN;
PREPARE p (int, text) AS SELECT $1;
ROLLBACK;
EXECUTE p (greatest(1, 2), 'a');
DEALLOCATE p;
PREPARE p AS SELECT $2::int + $1::int;
EXECUTE p (1, 2);
DEALLOCATE ALL;
