-- A network may be cut short, and an address may have a mask.
-- migration: init
CREATE TABLE t (c cidr DEFAULT '192.168.1.0/24', i inet DEFAULT '10.0.0.1/8');
SELECT '10'::cidr, '10.1'::cidr, '10/8'::cidr, '10.0.0.1'::cidr, '0/0'::cidr, '10.0.0/24'::inet, '0.0.0.0/0'::inet,
  '::1'::inet, '::'::cidr, '::/0'::cidr, '2001:db8::/32'::cidr, '::ffff:1.2.3.4'::inet, '2001:db8::1/64'::inet,
  '::ffff:102:304/128'::cidr;
