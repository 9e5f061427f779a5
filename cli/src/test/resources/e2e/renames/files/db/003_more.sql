ALTER TABLE users ALTER COLUMN email TYPE varchar(320);
CREATE INDEX users_email_idx ON users (lower(email));
ALTER TABLE users ADD COLUMN "Born" date;
ALTER TYPE mood RENAME VALUE 'ok' TO 'fine';
