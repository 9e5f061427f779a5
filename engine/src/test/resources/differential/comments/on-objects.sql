-- COMMENT ON changes no catalog.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, b text);
COMMENT ON TABLE a IS 'a; b';
COMMENT ON COLUMN a.b IS E'it\'s';
COMMENT ON CONSTRAINT a_pkey ON a IS NULL;
COMMENT ON SCHEMA public IS $$x$$;
