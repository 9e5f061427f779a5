-- Both rows have the column.
-- refused: init 42702 column reference "x" is ambiguous
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW WHEN (x > 1) EXECUTE FUNCTION touch();
