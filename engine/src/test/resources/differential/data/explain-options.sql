-- Options in every form of value.
-- migration: init
EXPLAIN (ANALYSE, VERBOSE on, COSTS 0, BUFFERS true, TIMING off, SUMMARY 'on', FORMAT json) SELECT 1;
EXPLAIN (FORMAT 'yaml') SELECT 1;
EXPLAIN ANALYSE VERBOSE SELECT 1;
