-- Constraints called key and check.
-- migration: init
CREATE TABLE a (id int, CONSTRAINT key PRIMARY KEY (id), CONSTRAINT "check" CHECK (id > 0), b int CONSTRAINT "unique" UNIQUE);
