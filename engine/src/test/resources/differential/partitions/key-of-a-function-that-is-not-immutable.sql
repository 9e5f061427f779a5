-- Rows would not stay where they are.
-- refused: init 42P17 functions in partition key expression must be marked IMMUTABLE
-- migration: init
CREATE FUNCTION region(code text) RETURNS text LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN left(code, 2); END $$;
CREATE TABLE parcel (id int, code text) PARTITION BY LIST (region(code));
