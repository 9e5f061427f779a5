-- Names the server chooses.
-- migration: init
CREATE TABLE a (a int, b text, "C d" int);
CREATE INDEX ON a (a);
CREATE INDEX ON a (a);
CREATE INDEX ON a (a, b);
CREATE UNIQUE INDEX ON a (b);
CREATE INDEX ON a (lower(b));
CREATE INDEX ON a (lower(b), upper(b));
CREATE INDEX ON a ((a + 1));
CREATE INDEX ON a ((a + 1), (a + 2), a);
CREATE INDEX ON a ("C d");
CREATE INDEX ON a (a) INCLUDE (b);
CREATE INDEX ON a (a, (b || 'x'), lower(b));
CREATE INDEX ON a (coalesce(b, 'x'));
CREATE INDEX ON a ((b::int));
CREATE INDEX ON a ((a IS NULL));
