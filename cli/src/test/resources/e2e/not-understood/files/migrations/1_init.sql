CREATE TABLE t (id int);
SELECT 1;
DO $$ BEGIN EXECUTE current_setting('app.before'); END $$;
DO $$ BEGIN EXECUTE current_setting('app.after'); END $$;
