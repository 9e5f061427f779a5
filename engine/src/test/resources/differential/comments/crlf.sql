-- Another kind of line end is looked at in the tests of the parser; here tabs and form feeds.
-- migration: init
CREATE	TABLE	a	(id	int);
ALTER	TABLE a ADD	b int;
