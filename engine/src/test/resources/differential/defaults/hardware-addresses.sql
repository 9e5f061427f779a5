-- They are written in many ways.
-- migration: init
CREATE TABLE t (m macaddr DEFAULT '08:00:2b:01:02:03', n macaddr8 DEFAULT '08:00:2b:01:02:03:04:05');
SELECT '08-00-2b-01-02-03'::macaddr, '08002b:010203'::macaddr, '08002b-010203'::macaddr, '0800.2b01.0203'::macaddr,
  '08002b010203'::macaddr, '0800-2b01-0203'::macaddr, ' 08:00:2b:01:02:03 '::macaddr, '8:0:2b:1:2:3'::macaddr,
  '08002b:01020'::macaddr, '08:00:2b:01:02:03'::macaddr8, '0800.2b01.0203.0405'::macaddr8;
