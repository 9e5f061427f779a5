-- Each string empties the table, whose name it gives in parts, from a variable or in another string.
-- migration: init
CREATE TABLE plan_old (id int PRIMARY KEY, name text);
CREATE TABLE "Plan B" (id int PRIMARY KEY, name text);
CREATE TABLE plan (id int PRIMARY KEY, name text);
INSERT INTO plan_old (id) VALUES (1);
INSERT INTO plan (id) VALUES (1);
INSERT INTO "Plan B" (id) VALUES (1);
DO $$ BEGIN EXECUTE format('DELETE FROM %s_old', 'plan'); END $$;
ALTER TABLE plan_old ADD COLUMN currency text NOT NULL;
DO $$ BEGIN EXECUTE format('DELETE FROM %I', 'Plan B'); END $$;
ALTER TABLE "Plan B" ADD COLUMN currency text NOT NULL;
DO $$ DECLARE t text := 'plan'; BEGIN EXECUTE 'DELETE FROM ' || t; END $$;
ALTER TABLE plan ADD COLUMN currency text NOT NULL;
INSERT INTO plan (id, currency) VALUES (1, 'EUR');
DO $$ BEGIN EXECUTE 'DELETE FROM pl' || 'an'; END $$;
ALTER TABLE plan ADD COLUMN rank int NOT NULL;
