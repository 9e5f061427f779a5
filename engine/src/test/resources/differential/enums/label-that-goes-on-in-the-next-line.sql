-- Strings on lines of their own are one string.
-- migration: first
CREATE TYPE colour AS ENUM ('red', 'gre'
  'en' -- a comma was forgotten
  'ish');

CREATE TABLE cars (paint colour DEFAULT 'greenish');
