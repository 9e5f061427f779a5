-- A class is for one type, or for what is as good as that.
-- refused: next 42804 operator class "int4_ops" does not accept data type character varying
-- migration: init
CREATE TYPE mood AS ENUM ('sad');
CREATE TABLE a (t text, v varchar(9), m mood, r int4range, s text[], n cidr);
CREATE INDEX ON a (v text_pattern_ops, t varchar_ops, m enum_ops, r range_ops, s array_ops, n inet_ops);
CREATE INDEX ON a USING gist (r range_ops, n inet_ops);
-- migration: next
CREATE INDEX ON a (v int4_ops);
