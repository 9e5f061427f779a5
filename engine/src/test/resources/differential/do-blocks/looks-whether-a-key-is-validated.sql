-- migration: init
CREATE TABLE shelf (id int PRIMARY KEY);
CREATE TABLE book (
  shelf_id int,
  pages int,
  CONSTRAINT book_pages CHECK (pages > 0) NOT VALID
);
ALTER TABLE book ADD CONSTRAINT book_shelf FOREIGN KEY (shelf_id) REFERENCES shelf ON DELETE SET NULL NOT VALID;

-- migration: validate
DO $$
BEGIN
  IF NOT (
    SELECT convalidated FROM pg_constraint
    WHERE conname = 'book_shelf' AND conrelid = 'public.book'::regclass AND contype = 'f'
  ) THEN
    ALTER TABLE book VALIDATE CONSTRAINT book_shelf;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'book_pages' AND convalidated) THEN
    ALTER TABLE book DROP CONSTRAINT book_pages;
  END IF;
END
$$;

-- migration: by-action
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'book_shelf' AND convalidated AND confdeltype = 'n' AND confupdtype = 'a') THEN
    ALTER TABLE book ADD COLUMN kept int;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'book_pages' AND confdeltype <> 'a') THEN
    ALTER TABLE book ADD COLUMN no_key int;
  END IF;
END
$$;
