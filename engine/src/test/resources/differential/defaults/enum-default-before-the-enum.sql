-- A default that is written with a cast to the coming type is no hindrance.
-- migration: init
CREATE TABLE invitation (id int, status text DEFAULT 'pending');
-- migration: enum
CREATE TYPE invitation_status AS ENUM ('pending', 'accepted');
ALTER TABLE invitation ALTER COLUMN status SET DEFAULT 'pending'::invitation_status;
ALTER TABLE invitation ALTER COLUMN status SET DATA TYPE invitation_status USING status::invitation_status;
