-- Of two suitable indexes the one that is used cannot go.
-- migration: init
CREATE TABLE a (code text);
CREATE UNIQUE INDEX one ON a (code);
CREATE UNIQUE INDEX two ON a (code);
CREATE TABLE b (code text REFERENCES a (code));
DROP INDEX two;
