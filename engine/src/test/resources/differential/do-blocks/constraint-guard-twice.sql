-- The second time the handler swallows the refusal.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (a_id int);
DO $$ BEGIN
 ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."a"("id") ON DELETE no action ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
-- migration: again
DO $$ BEGIN
 ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fk" FOREIGN KEY ("a_id") REFERENCES "public"."a"("id") ON DELETE no action ON UPDATE no action;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
