-- Functions that do not run, or get as far as they can.
-- migration: init
CREATE TABLE a (id int, name text);
CREATE FUNCTION strict_one(x int) RETURNS int LANGUAGE plpgsql STRICT AS $$ BEGIN RETURN (SELECT nope FROM a); END $$;
CREATE FUNCTION late(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN IF x > 1 THEN RETURN (SELECT nope FROM a); END IF; RETURN x; END $$;
CREATE FUNCTION caught() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE a SET nope = 1; EXCEPTION WHEN undefined_column THEN NULL; END $$;
CREATE FUNCTION named(id int, name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO a VALUES (id, name); END $$;
CREATE FUNCTION rows() RETURNS SETOF a LANGUAGE sql AS 'SELECT * FROM a';
SELECT strict_one(NULL);
SELECT late(1);
SELECT caught();
SELECT named(1, 'x');
SELECT * FROM rows();
SELECT strict_one(1) WHERE false;
