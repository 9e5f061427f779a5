ALTER TABLE people RENAME TO users;
ALTER TABLE users RENAME COLUMN mail TO email;
ALTER TYPE mood ADD VALUE 'happy';
