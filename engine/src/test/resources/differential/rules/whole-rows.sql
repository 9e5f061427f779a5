-- A rule puts in whole rows.
-- migration: init
CREATE TABLE src (a int, b int);
CREATE TABLE log (a int, b int, kind text);
CREATE RULE keep AS ON UPDATE TO src DO ALSO
  INSERT INTO log VALUES (old.*, 'old'), (new.*, 'new');
CREATE RULE mixed AS ON INSERT TO src DO ALSO
  INSERT INTO log VALUES (NULL, NULL, '-'), (new.*, 'new');
CREATE TABLE pairs (before src, after src, same bool);
CREATE RULE pair AS ON UPDATE TO src DO ALSO
  INSERT INTO pairs VALUES (old, new, row(old, 1) = row(new, 1));
