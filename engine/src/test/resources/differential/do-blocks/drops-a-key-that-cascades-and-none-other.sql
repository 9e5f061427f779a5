-- refused: again 42704 constraint "book_shelf" of relation "book" does not exist
-- refused: again 42704 constraint "book_shelf" of relation "book" does not exist
-- migration: init
CREATE TABLE shelf (id int PRIMARY KEY);
CREATE TABLE book (shelf_id int CONSTRAINT book_shelf REFERENCES shelf ON DELETE CASCADE);

-- migration: other
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'book_shelf' AND confdeltype = 'c') THEN
    ALTER TABLE book DROP CONSTRAINT book_shelf;
  END IF;
END
$$;

-- migration: again
ALTER TABLE book DROP CONSTRAINT book_shelf;
