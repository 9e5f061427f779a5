-- Constants of types with modifiers.
-- migration: init
SELECT interval(0) '1 day 01:23:45.6', timestamp(3) '2020-01-01', numeric(3,1) '4.2';
CREATE TABLE a AS SELECT time(2) '10:00' AS t, varchar(3) 'abc' AS v, timestamp(3) with time zone '2020-01-01' AS z;
