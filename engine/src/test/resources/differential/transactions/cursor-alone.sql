-- A cursor lives as long as its transaction, unless it is held.
-- modes: statements
-- refused: first 25P01 DECLARE CURSOR can only be used in transaction blocks
-- migration: first
DECLARE a CURSOR WITH HOLD FOR SELECT 1;
DECLARE b CURSOR FOR SELECT 1;
