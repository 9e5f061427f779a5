-- Comments in all places.
-- migration: init
-- CREATE TABLE no (id int);
/* CREATE TABLE no (id int); /* nested */ ; */
CREATE /* ; */ TABLE a ( -- the id; not more
  id int, /* 'quoted */ b text DEFAULT '-- no comment; /* here', -- ' apostrophe
  c text DEFAULT $q$ ; -- $q$ /* last */
);
ALTER TABLE a /* one */ ADD -- two
  COLUMN /* three */ d int;
