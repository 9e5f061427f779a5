-- migration: init
CREATE TABLE a (id int, state text);
DO $$ DECLARE
  found_rows CURSOR FOR SELECT id FROM a WHERE state = 'x' AND NOT EXISTS (SELECT 1 FROM a b WHERE b.id = a.id);
  other NO SCROLL CURSOR (n int) IS SELECT id FROM a WHERE id = n;
  cursor int = 1;
BEGIN
  FOR r IN found_rows LOOP DELETE FROM a WHERE id = r.id; END LOOP;
END $$;
