-- Named and unnamed, with a condition.
-- migration: init
CREATE TABLE a (r int4range, s tsrange, c circle, EXCLUDE USING gist (r WITH &&), CONSTRAINT no_overlap EXCLUDE USING gist (s WITH &&) WHERE (s IS NOT NULL));
ALTER TABLE a ADD CONSTRAINT late EXCLUDE USING gist (c WITH &&);
ALTER TABLE a ADD EXCLUDE USING gist (r WITH &&, s WITH &&);
ALTER TABLE a ADD EXCLUDE (r WITH =);
