-- Two strings are text before a third query is looked at; in VALUES and with a typed neighbour they are not.
-- refused: init 42804 UNION types text and integer cannot be matched
-- migration: init
CREATE TABLE t (name varchar(10), day date, at int);
CREATE VIEW late AS SELECT 'a' AS name UNION SELECT 'b' UNION SELECT name FROM t;
CREATE VIEW early AS SELECT name FROM t UNION ALL SELECT 'a' UNION ALL SELECT 'b';
CREATE VIEW grouped AS SELECT 'a' AS name UNION (SELECT 'b' UNION SELECT name FROM t);
CREATE VIEW days AS SELECT day FROM t EXCEPT SELECT '2026-01-01';
CREATE VIEW rows AS VALUES ('1'), ('2'), (3);
CREATE VIEW one AS SELECT at FROM t UNION SELECT '1';
CREATE VIEW nulls AS SELECT NULL AS nothing UNION SELECT NULL;
CREATE VIEW bad AS SELECT '1' AS at UNION SELECT '2' UNION SELECT at FROM t;
