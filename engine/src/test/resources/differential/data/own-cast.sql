-- With a cast of one's own there may be an operator.
-- migration: init
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE CAST (mood AS text) WITH INOUT AS IMPLICIT;
CREATE TABLE a (x mood, y text);
UPDATE a SET y = 'a' WHERE x = y;
