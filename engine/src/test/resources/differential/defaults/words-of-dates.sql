-- Words that dates, intervals and addresses have.
-- migration: init
CREATE TABLE a (
  a timestamptz DEFAULT '2024-01-01 10:00 Europe/Berlin',
  b timestamptz DEFAULT 'Monday, January 8 2024 at 10:00 PM UTC',
  c timestamptz DEFAULT '2024-01-01 10:00 FOO+3',
  d timestamptz DEFAULT 'now()',
  z timestamptz DEFAULT '2024-01-01 10:00 NZ-CHAT',
  e timestamp DEFAULT '0044-03-15 BC',
  f timestamp DEFAULT 'tomorrow allballs',
  g date DEFAULT '2024-Jan-08',
  h time DEFAULT '04:05:06 PST',
  i interval DEFAULT '1 day, 2 hours',
  j interval DEFAULT '@ 1 minute ago',
  k bytea DEFAULT '\xDEAD BEEF',
  l bytea DEFAULT 'a\\b\001',
  m circle DEFAULT '<(1,2),3>',
  n inet DEFAULT '10.0.0.1/24',
  o macaddr DEFAULT '08:00:2b:01:02:03'
);
