-- migration: init
CREATE TABLE book (pages int, CONSTRAINT book_pages CHECK (pages > 0) NOT VALID);

-- migration: validate
DO $$
BEGIN
  IF current_setting('server_version_num')::int % 7 <> 100 AND pg_backend_pid() > 0 THEN
    ALTER TABLE book VALIDATE CONSTRAINT book_pages;
  END IF;
END
$$;
