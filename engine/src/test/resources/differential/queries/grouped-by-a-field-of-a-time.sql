-- A field of a time groups what asks for the same field of the same time.
-- refused: next 42803 column "a.made" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, made timestamptz, done timestamptz);
CREATE VIEW days AS
  SELECT EXTRACT(dow FROM made) AS day, count(*) FROM a GROUP BY EXTRACT(dow FROM made);
SELECT EXTRACT(year FROM made)::int, count(*) FROM a GROUP BY EXTRACT(year FROM made)::int;
SELECT DISTINCT EXTRACT(epoch FROM made) FROM a ORDER BY EXTRACT(epoch FROM made);
-- migration: next
SELECT EXTRACT(dow FROM made), count(*) FROM a GROUP BY EXTRACT(dow FROM done);
