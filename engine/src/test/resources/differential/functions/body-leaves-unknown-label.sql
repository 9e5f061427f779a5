-- EXIT names a label around it.
-- refused: init 42601 there is no label "b" attached to any block or loop enclosing this statement
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  <<a>> LOOP
    EXIT a;
    EXIT b;
  END LOOP a;
  RETURN 1;
END $$;
