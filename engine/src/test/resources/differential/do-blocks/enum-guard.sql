-- The guard of an enum, twice.
-- migration: init
DO $$ BEGIN
 CREATE TYPE "role" AS ENUM('a', 'b');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
CREATE TABLE t (r "role");
-- migration: again
DO $$ BEGIN
 CREATE TYPE "role" AS ENUM('a', 'b', 'c');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
