-- Functions, procedures, triggers, policies, roles and grants change no table.
-- migration: init
CREATE TABLE a (id int, updated_at timestamptz);
CREATE OR REPLACE FUNCTION touch() RETURNS trigger AS $fn$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END;
$fn$ LANGUAGE plpgsql;
CREATE TRIGGER touch_a BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE a DISABLE TRIGGER touch_a;
CREATE FUNCTION add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE RETURN a + b;
CREATE FUNCTION one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON a FOR SELECT USING (id > 0);
CREATE ROLE app;
GRANT SELECT, INSERT ON a TO app;
ALTER TABLE a OWNER TO app;
CREATE INDEX ON a (add(id));
DROP TRIGGER touch_a ON a;
