-- Integer types of other width, varchar and text match.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, code varchar(10) UNIQUE, n numeric UNIQUE, b bigint UNIQUE, c char(4) UNIQUE, ts timestamp UNIQUE);
CREATE TABLE b (id bigint REFERENCES a, s smallint REFERENCES a, code text REFERENCES a (code), n int REFERENCES a (n), b int REFERENCES a (b), c varchar(4) REFERENCES a (code), d date REFERENCES a (ts));
