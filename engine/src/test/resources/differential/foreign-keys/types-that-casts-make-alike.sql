-- Some types are compared through an implicit cast to the referenced one.
-- migration: init
CREATE TABLE code (c char(5) PRIMARY KEY);
CREATE TABLE use_of_code (c text REFERENCES code, v varchar(9) REFERENCES code);
CREATE TABLE host (address inet PRIMARY KEY, card macaddr8 UNIQUE, flags bit varying(8) UNIQUE);
CREATE TABLE use_of_host (
  address cidr REFERENCES host, card macaddr REFERENCES host (card), flags bit(8) REFERENCES host (flags));
CREATE TABLE span (length interval PRIMARY KEY, at time UNIQUE);
CREATE TABLE use_of_span (length time REFERENCES span, at time REFERENCES span (at));
