-- refused: block 42601 syntax error at or near "$"
-- A dollar between spaces begins no string.
-- migration: init
CREATE TABLE t (id int);

-- migration: block
DO $ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_policies WHERE policyname = 'p') THEN
    CREATE POLICY p ON t FOR SELECT USING (true);
  END IF;
END $;
