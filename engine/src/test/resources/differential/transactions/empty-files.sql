-- Files of comments, blanks and semicolons.
-- migration: init
-- nothing here
-- migration: second
-- migration: third
/* nothing /* at all */ */ ; ;
-- migration: fourth
CREATE TABLE a (id int)
