-- The semicolons between BEGIN ATOMIC and END end no statement of the block.
-- migration: init
DO $$
BEGIN
  CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC
    SELECT CASE WHEN a > 1 THEN 1 ELSE 2 END;
    SELECT a + 1;
  END;
  CREATE TABLE made (id int);
END $$;
CREATE TABLE other AS SELECT f(1) AS x, id FROM made;
