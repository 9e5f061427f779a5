# Statements that look like faults and that the server accepts, one a line.

## types of expressions
ALTER TABLE {orders} ADD CHECK (NULLIF({orders.note}, '') IS NOT NULL OR {orders.quantity} IS DISTINCT FROM 2)
ALTER TABLE {orders} ADD CHECK ({orders.quantity}::text LIKE '1%' OR {orders.note} IN ('a', 'b'))
ALTER TABLE {orders} ADD CHECK (COALESCE({orders.quantity}, 1.5) > 1 AND length({orders.note}) > 0)
ALTER TABLE {orders} ADD CHECK ({orders.quantity} = ANY (ARRAY[1, 2]) AND {orders.note} = ANY ('{a,b}'))
ALTER TABLE {orders} ADD CHECK (CASE WHEN {orders.quantity} > 1 THEN {orders.note} ELSE 'x' END <> '')
ALTER TABLE {orders} ADD CHECK ({orders.placed_at} > '2000-01-01' AND {orders.quantity} BETWEEN 0 AND 1e6)
ALTER TABLE {orders} ADD CHECK ({orders.note} || {orders.quantity} <> 'x' AND {orders.note} ~* '^[a-z]')
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT (now())
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT (random() * 10)
CREATE INDEX {new} ON {orders} (lower({orders.note}), ({orders.quantity} + 1), ({orders.note} || 'x'))
CREATE INDEX {new} ON {orders} (date_trunc('day', {orders.placed_at} AT TIME ZONE 'UTC'))
CREATE INDEX {new} ON {orders} ((({orders.placed_at} AT TIME ZONE 'UTC')::date))
CREATE INDEX {new} ON {orders} (COALESCE({orders.note}, '')) WHERE {orders.note} IS NOT NULL AND {orders.quantity} IN (1, 2)
CREATE VIEW {new} AS SELECT COALESCE(sum({orders.quantity}), 0) AS s, max({orders.note}) || 'x' AS m FROM {orders}

## IF EXISTS and IF NOT EXISTS
ALTER TABLE IF EXISTS nosuchtable ADD COLUMN a int
ALTER TABLE IF EXISTS nosuchtable RENAME TO x
ALTER TABLE IF EXISTS nosuchtable RENAME COLUMN a TO b
ALTER TABLE IF EXISTS nosuchtable SET SCHEMA {crm}
ALTER TABLE IF EXISTS ONLY nosuchtable DROP CONSTRAINT c
ALTER TABLE IF EXISTS nosuchtable OWNER TO nosuchrole
ALTER TABLE {orders} ADD COLUMN IF NOT EXISTS {orders.note} text
ALTER TABLE {orders} ADD COLUMN IF NOT EXISTS {orders.note} int
ALTER TABLE {orders} DROP COLUMN IF EXISTS {orders.nothing}
ALTER TABLE {orders} DROP COLUMN IF EXISTS {orders.nothing} CASCADE, DROP COLUMN IF EXISTS {orders.nothing2}
ALTER TABLE {orders} DROP CONSTRAINT IF EXISTS {new}
ALTER TABLE {orders} DROP CONSTRAINT IF EXISTS {customers.email_key}
ALTER TABLE {orders} ALTER COLUMN {orders.note} DROP IDENTITY IF EXISTS
ALTER TABLE {orders} ALTER COLUMN {orders.note} DROP EXPRESSION IF EXISTS
ALTER VIEW IF EXISTS nosuchview RENAME TO x
ALTER VIEW IF EXISTS nosuchview ALTER COLUMN a SET DEFAULT 1
ALTER MATERIALIZED VIEW IF EXISTS nosuchview RENAME TO x
ALTER SEQUENCE IF EXISTS nosuchsequence RESTART
ALTER SEQUENCE IF EXISTS nosuchsequence OWNED BY NONE
ALTER INDEX IF EXISTS nosuchindex RENAME TO x
ALTER FOREIGN TABLE IF EXISTS nosuchtable ADD COLUMN a int
ALTER TYPE {mood} ADD VALUE IF NOT EXISTS 'ok'
ALTER TYPE {address} DROP ATTRIBUTE IF EXISTS nothing
ALTER DOMAIN {price} DROP CONSTRAINT IF EXISTS {new}
ALTER POLICY {orders.visible} ON {orders} USING ({orders.quantity} > 2)
CREATE TABLE IF NOT EXISTS {orders} (id int)
CREATE TABLE IF NOT EXISTS {order_view} (id int)
CREATE TABLE IF NOT EXISTS {orders} AS SELECT 1 AS a
CREATE INDEX IF NOT EXISTS {orders_status_idx:name} ON {orders} ({orders.note})
CREATE SEQUENCE IF NOT EXISTS {counter}
CREATE SEQUENCE IF NOT EXISTS {orders}
CREATE SCHEMA IF NOT EXISTS {crm}
CREATE SCHEMA IF NOT EXISTS public
CREATE EXTENSION IF NOT EXISTS citext
CREATE MATERIALIZED VIEW IF NOT EXISTS {totals} AS SELECT 1 AS a
CREATE OR REPLACE VIEW {new} AS SELECT 1 AS a
CREATE STATISTICS IF NOT EXISTS {orders_stats:name} ON {orders.customer}, {orders.id} FROM {orders}
CREATE COLLATION IF NOT EXISTS {german} FROM "C"
CREATE SERVER IF NOT EXISTS {remote} FOREIGN DATA WRAPPER {wrapper}
CREATE FOREIGN TABLE IF NOT EXISTS {orders} (a int) SERVER {remote}
CREATE TABLE IF NOT EXISTS {events_old} PARTITION OF {events} FOR VALUES FROM ('2030-01-01') TO ('2031-01-01')
DROP TABLE IF EXISTS nosuchtable
DROP TABLE IF EXISTS nosuchschema.t
DROP TABLE IF EXISTS nosuchtable, nosuchtable2 CASCADE
DROP VIEW IF EXISTS nosuchview
DROP MATERIALIZED VIEW IF EXISTS nosuchview
DROP SEQUENCE IF EXISTS nosuchsequence
DROP INDEX IF EXISTS nosuchindex
DROP INDEX IF EXISTS nosuchschema.i
DROP TYPE IF EXISTS nosuchtype
DROP TYPE IF EXISTS nosuchschema.e
DROP DOMAIN IF EXISTS nosuchdomain
DROP SCHEMA IF EXISTS nosuchschema
DROP EXTENSION IF EXISTS hstore
DROP FUNCTION IF EXISTS nosuchfunction()
DROP FUNCTION IF EXISTS nosuchfunction(int, nosuchtype)
DROP FUNCTION IF EXISTS {total_of}(text)
DROP FUNCTION IF EXISTS nosuchfunction
DROP FUNCTION IF EXISTS nosuchschema.f()
DROP PROCEDURE IF EXISTS nosuchprocedure(int)
DROP AGGREGATE IF EXISTS nosuchaggregate(int)
DROP ROUTINE IF EXISTS nosuchroutine
DROP TRIGGER IF EXISTS {new} ON {orders}
DROP TRIGGER IF EXISTS t ON nosuchtable
DROP TRIGGER IF EXISTS t ON nosuchschema.t
DROP POLICY IF EXISTS {new} ON {orders}
DROP POLICY IF EXISTS p ON nosuchtable
DROP RULE IF EXISTS {new} ON {logs}
DROP RULE IF EXISTS r ON nosuchtable
DROP STATISTICS IF EXISTS nosuchstatistics
DROP PUBLICATION IF EXISTS nosuchpublication
DROP COLLATION IF EXISTS nosuchcollation
DROP EVENT TRIGGER IF EXISTS nosucheventtrigger
DROP SERVER IF EXISTS nosuchserver
DROP FOREIGN DATA WRAPPER IF EXISTS nosuchwrapper
DROP FOREIGN TABLE IF EXISTS nosuchtable
DROP USER MAPPING IF EXISTS FOR CURRENT_USER SERVER nosuchserver
DROP TEXT SEARCH CONFIGURATION IF EXISTS nosuchconfiguration
DROP ROLE IF EXISTS nosuchrole
DROP USER IF EXISTS nosuchrole
DROP OPERATOR IF EXISTS === (int, int)
DROP CAST IF EXISTS (int AS {mood})
DROP LANGUAGE IF EXISTS nosuchlanguage
DROP OPERATOR CLASS IF EXISTS nosuchclass USING btree
ALTER TABLE {orders} ADD COLUMN IF NOT EXISTS {new} int, ADD COLUMN IF NOT EXISTS {orders.total} int
ALTER TABLE {people} ADD COLUMN IF NOT EXISTS {people.name} text
ALTER SERVER {remote} OPTIONS (ADD host 'x')

## names that may be used again
ALTER TABLE {orders} ADD COLUMN {orders.note:upper} text
CREATE TABLE {orders:upper} (id int)
CREATE TYPE {mood:upper} AS ENUM ('a')
CREATE TABLE {new} (a int) ;; DROP TABLE {new} ;; CREATE TABLE {new} (b int)
CREATE TABLE {new} (a int, b int) ;; ALTER TABLE {new} DROP COLUMN b ;; ALTER TABLE {new} ADD COLUMN b text
CREATE TABLE {new} (a int, b int) ;; ALTER TABLE {new} RENAME COLUMN a TO c ;; ALTER TABLE {new} RENAME COLUMN b TO a ;; ALTER TABLE {new} RENAME c TO b
CREATE TABLE {new} (a int) ;; ALTER TABLE {new} RENAME TO {new:b} ;; CREATE TABLE {new} (a int)
CREATE TABLE {new} (a int PRIMARY KEY) ;; ALTER TABLE {new} DROP CONSTRAINT {new:pkey} ;; ALTER TABLE {new} ADD PRIMARY KEY (a)
CREATE TABLE {crm}.{orders:name} (a int)
CREATE TYPE {crm}.{mood:name} AS ENUM ('a')
CREATE FUNCTION {total_of}(text) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {total_of}() RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {total_of}(int, int, VARIADIC int[]) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {orders:name}(int) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE OR REPLACE FUNCTION {total_of}(integer) RETURNS numeric LANGUAGE sql AS 'SELECT 4.0'
CREATE OR REPLACE FUNCTION {shout}(word text, twice boolean DEFAULT true) RETURNS text LANGUAGE sql AS $$ SELECT word $$
CREATE OR REPLACE PROCEDURE {cleanup}(days int) LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; END $$
CREATE OR REPLACE FUNCTION {touch}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$
CREATE OR REPLACE AGGREGATE {sum_up}(int) (SFUNC = int4pl, STYPE = int)
CREATE OR REPLACE TRIGGER {orders.touched} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {guard}()
CREATE TRIGGER {orders.touched} BEFORE UPDATE ON {customers} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE POLICY {orders.visible} ON {customers} USING (true)
CREATE OR REPLACE RULE {logs.keep} AS ON DELETE TO {logs} DO INSTEAD NOTHING
CREATE RULE {logs.keep} AS ON DELETE TO {customers} DO INSTEAD NOTHING
CREATE TABLE {new} (a int CONSTRAINT {orders.customer_fk} CHECK (a > 0))
ALTER TABLE {customers} ADD CONSTRAINT {orders.quantity_check} CHECK (true)
ALTER TABLE {orders} ADD CHECK ({orders.quantity} > 2) ;; ALTER TABLE {orders} ADD CHECK ({orders.quantity} > 2)
CREATE INDEX ON {orders} ({orders.note}) ;; CREATE INDEX ON {orders} ({orders.note})
CREATE TYPE {new} AS ENUM ('a', 'A', 'b')
CREATE TYPE {new} AS ENUM ()
CREATE TABLE {new} (LIKE {people} INCLUDING ALL)
CREATE TABLE {new} (LIKE {order_view})
CREATE TABLE {new} ({people.name} text) INHERITS ({people})
CREATE OR REPLACE VIEW {customer_view} AS SELECT {customers.id} AS customer_id, {customers.email} AS mail, 1 AS more FROM {customers} ;;
    DROP VIEW {customer_view} ;; CREATE VIEW {customer_view} AS SELECT {customers.id} AS customer_id, {customers.email} AS mail FROM {customers}
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH STATEMENT EXECUTE FUNCTION {touch}() ;; CREATE TRIGGER {new} AFTER INSERT ON {events_old} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; ALTER TABLE {events} DETACH PARTITION {events_old} ;; CREATE TRIGGER {new} AFTER INSERT ON {events_old} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF INSERT ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; CREATE OR REPLACE TRIGGER {new} INSTEAD OF INSERT ON {order_view} FOR EACH ROW EXECUTE FUNCTION {guard}() ;; DROP FUNCTION {touch}() CASCADE
CREATE RULE {new} AS ON INSERT TO {order_view} DO INSTEAD NOTHING ;; CREATE OR REPLACE RULE {new} AS ON INSERT TO {order_view} DO INSTEAD NOTHING ;; DROP RULE {new} ON {order_view}
ALTER SEQUENCE {counter} OWNED BY {logs}.{logs.level} ;; ALTER TABLE {logs} ALTER COLUMN {logs.level} SET NOT NULL ;; ALTER TABLE {logs} ALTER COLUMN {logs.level} ADD GENERATED ALWAYS AS IDENTITY ;; ALTER TABLE {logs} ALTER COLUMN {logs.level} DROP IDENTITY ;; ALTER SEQUENCE {counter} OWNED BY NONE

## drops that take others along, or have nothing in their way
CREATE COLLATION {new} FROM "C" ;; CREATE TABLE {new:t} (a text COLLATE {new}) ;; DROP TABLE {new:t} ;; DROP COLLATION {new}
CREATE SERVER {new} FOREIGN DATA WRAPPER {wrapper} ;; CREATE FOREIGN TABLE {new:t} (a int) SERVER {new} ;; DROP SERVER {new} CASCADE ;; CREATE TABLE {new:t} (b int)
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x $$ ;; CREATE VIEW {new:v} AS SELECT {new}(1) AS one ;;
    DROP FUNCTION {new}(int) CASCADE ;; CREATE TABLE {new:v} (a int)
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x $$ ;; CREATE TABLE {new:t} (a int DEFAULT {new}(1)) ;;
    DROP FUNCTION {new}(int) CASCADE ;; ALTER TABLE {new:t} ALTER COLUMN a SET DEFAULT 1
CREATE TABLE {new} (a int, b int) ;; CREATE STATISTICS {new:s} ON a, b FROM {new} ;; DROP TABLE {new} ;; CREATE STATISTICS {new:s} ON {orders.customer}, {orders.id} FROM {orders}
DROP SERVER IF EXISTS nosuchserver, {new:other} CASCADE
DROP OPERATOR IF EXISTS === (text, text)
DROP CAST IF EXISTS (int AS {mood})
CREATE TABLE {new} (a int PRIMARY KEY) ;; CREATE TABLE {new:b} (a int REFERENCES {new}) ;; DROP TABLE {new} CASCADE ;; DROP TABLE {new:b}
CREATE TABLE {new} (a int PRIMARY KEY) ;; CREATE TABLE {new:b} (a int REFERENCES {new}) ;; DROP TABLE {new}, {new:b}
CREATE TABLE {new} (a int PRIMARY KEY) ;; CREATE TABLE {new:b} (a int REFERENCES {new}) ;; DROP TABLE {new:b} ;; DROP TABLE {new}
CREATE TABLE {new} (a int PRIMARY KEY, b int REFERENCES {new}) ;; DROP TABLE {new}
CREATE TABLE {new} (a int) ;; CREATE VIEW {new:v} AS SELECT a FROM {new} ;; DROP VIEW {new:v} ;; DROP TABLE {new}
CREATE TABLE {new} (a int, b int) ;; CREATE VIEW {new:v} AS SELECT a FROM {new} ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int) ;; CREATE VIEW {new:v} AS SELECT a FROM {new} ;; ALTER TABLE {new} ALTER COLUMN b TYPE text ;; ALTER TABLE {new} RENAME a TO c
CREATE TABLE {new} (a int, b int, CHECK (a < b)) ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int) ;; CREATE INDEX ON {new} (a, b) ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int GENERATED ALWAYS AS (a + 1) STORED) ;; ALTER TABLE {new} DROP COLUMN a CASCADE
CREATE TABLE {new} (a int, b int GENERATED ALWAYS AS (a + 1) STORED) ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a serial) ;; ALTER TABLE {new} DROP COLUMN a
CREATE SEQUENCE {new} ;; CREATE TABLE {new:b} (a int DEFAULT nextval('{new:text}')) ;; ALTER SEQUENCE {new} OWNED BY {new:b}.a ;; DROP TABLE {new:b}
CREATE TYPE {new} AS ENUM ('a') ;; CREATE TABLE {new:b} (a {new}) ;; DROP TABLE {new:b} ;; DROP TYPE {new}
CREATE TYPE {new} AS ENUM ('a') ;; CREATE TABLE {new:b} (a {new}) ;; ALTER TABLE {new:b} ALTER a TYPE text ;; DROP TYPE {new}
CREATE TYPE {new} AS ENUM ('a') ;; CREATE FUNCTION {new:f}(x {new}) RETURNS int LANGUAGE sql AS 'SELECT 1' ;; DROP TYPE {new} CASCADE
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$ ;;
    CREATE TRIGGER {new:t} BEFORE INSERT ON {orders} FOR EACH ROW EXECUTE FUNCTION {new}() ;; DROP TRIGGER {new:t} ON {orders} ;; DROP FUNCTION {new}
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$ ;;
    CREATE TRIGGER {new:t} BEFORE INSERT ON {orders} FOR EACH ROW EXECUTE FUNCTION {new}() ;; DROP FUNCTION {new} CASCADE
CREATE SCHEMA {new} ;; CREATE TABLE {new}.t (a int) ;; DROP SCHEMA {new} CASCADE
CREATE SCHEMA {new} ;; CREATE TABLE {new}.t (a int) ;; DROP TABLE {new}.t ;; DROP SCHEMA {new}
CREATE TABLE {new} (a int, CONSTRAINT {new:c} PRIMARY KEY (a)) ;; ALTER TABLE {new} DROP CONSTRAINT {new:c}
CREATE INDEX {new} ON {orders} ({orders.note}) ;; DROP INDEX {new} ;; CREATE INDEX {new} ON {orders} ({orders.id})
DROP VIEW {big_orders} ;; CREATE VIEW {big_orders} AS SELECT {order_view.id}, {order_view.note} FROM {order_view}
CREATE COLLATION {new} FROM "C" ;; DROP COLLATION {new}
CREATE ROLE {new:bare} ;; DROP ROLE {new:bare}
CREATE PUBLICATION {new:bare} FOR TABLE {orders} ;; DROP PUBLICATION {new:bare}
CREATE STATISTICS {new} ON {orders.customer}, {orders.id} FROM {orders} ;; DROP STATISTICS {new}
CREATE TABLE {new} (a int, b int) ;; CREATE POLICY p ON {new} USING (b > 0) ;; ALTER TABLE {new} DROP COLUMN a
CREATE TABLE {new} (a int, b int) ;; CREATE POLICY p ON {new} USING (b > 0) ;; DROP POLICY p ON {new} ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int) ;; CREATE STATISTICS {new:s} ON a, b FROM {new} ;; ALTER TABLE {new} DROP COLUMN b ;; DROP STATISTICS IF EXISTS {new:s}
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; ALTER TABLE {events_old} DISABLE TRIGGER {new} ;; DROP TRIGGER {new} ON {events}
CREATE VIEW {new} AS SELECT ({customers.home}).city FROM {customers} ;; ALTER TYPE {address} DROP ATTRIBUTE street
CREATE VIEW {new} AS SELECT ({customers.home}).city FROM {customers} ;; ALTER TYPE {address} DROP ATTRIBUTE city CASCADE ;; CREATE VIEW {new} AS SELECT 1 AS one
CREATE TABLE {new} (a int) ;; CREATE RULE {new:b} AS ON INSERT TO {customer_view} DO INSTEAD INSERT INTO {new} VALUES (NEW.customer_id) ;; DROP TABLE {new} CASCADE ;; INSERT INTO {customer_view} (mail) SELECT 'x' WHERE false
CREATE EXTENSION btree_gist ;; ALTER TABLE {bookings} ADD CONSTRAINT {new} EXCLUDE USING gist ({bookings.room} WITH =) ;; DROP EXTENSION btree_gist CASCADE ;; ALTER TABLE {bookings} ADD CONSTRAINT {new} EXCLUDE USING gist ({bookings.during} WITH &&)
DO $do$ DECLARE n int := '5'; BEGIN n := 'abc'; EXCEPTION WHEN others THEN NULL; END $do$
DO $do$ DECLARE n int; BEGIN IF false THEN n := 'abc'; END IF; n := ' 12 '; END $do$

## other kinds where the server does not mind
GRANT USAGE, SELECT ON {counter} TO PUBLIC
GRANT ALL PRIVILEGES ON TYPE {mood} TO PUBLIC
GRANT SELECT ({orders.note}), UPDATE ({orders.total}) ON {orders} TO PUBLIC
REVOKE GRANT OPTION FOR SELECT ON ALL TABLES IN SCHEMA {crm} FROM PUBLIC
ALTER DEFAULT PRIVILEGES IN SCHEMA {crm} GRANT EXECUTE ON FUNCTIONS TO {reader}
CREATE USER MAPPING IF NOT EXISTS FOR PUBLIC SERVER {remote}
CREATE TABLE {new} (a text[] COLLATE "C", b {code} COLLATE "POSIX")
CREATE EVENT TRIGGER {new} ON sql_drop WHEN TAG IN ('drop table', 'ALTER TEXT SEARCH PARSER') EXECUTE FUNCTION {on_ddl}()
CREATE STATISTICS {new} ON {orders.customer}, (lower({orders.note})) FROM {orders}
ALTER TABLE {order_view} RENAME TO {new:keep} ;; ALTER VIEW {new:keep} RENAME TO {order_view:name}
ALTER TABLE {order_view} ALTER COLUMN {order_view.note} SET DEFAULT 'x'
ALTER TABLE {orders_status_idx} RENAME TO {orders_status_idx:=}
ALTER INDEX {logs} RENAME TO {logs:=}
ALTER VIEW {order_view} OWNER TO CURRENT_USER
ALTER TABLE {order_view} OWNER TO CURRENT_USER
ALTER TABLE {far_orders} ADD COLUMN {new} int
ALTER DOMAIN {price} SET NOT NULL ;; ALTER DOMAIN {price} DROP NOT NULL
ALTER TYPE {price} OWNER TO CURRENT_USER
COMMENT ON TABLE {orders} IS 'it''s'
COMMENT ON VIEW {order_view} IS NULL
COMMENT ON COLUMN {order_view}.{order_view.note} IS 'x'
COMMENT ON COLUMN {orders}.{orders.note} IS 'x'
COMMENT ON CONSTRAINT {orders.customer_fk} ON {orders} IS 'x'
COMMENT ON CONSTRAINT {price.positive} ON DOMAIN {price} IS 'x'
COMMENT ON TYPE {mood} IS 'x'
COMMENT ON DOMAIN {price} IS 'x'
COMMENT ON FUNCTION {total_of}(integer) IS 'x'
COMMENT ON FUNCTION {touch} IS 'x'
COMMENT ON TRIGGER {orders.touched} ON {orders} IS 'x'
COMMENT ON POLICY {orders.visible} ON {orders} IS 'x'
COMMENT ON RULE {logs.keep} ON {logs} IS 'x'
COMMENT ON SCHEMA {crm} IS 'x'
COMMENT ON EXTENSION citext IS 'x'
COMMENT ON STATISTICS {orders_stats} IS 'x'
COMMENT ON INDEX {orders_status_idx} IS 'x'
COMMENT ON SEQUENCE {counter} IS 'x'
COMMENT ON MATERIALIZED VIEW {totals} IS 'x'
COMMENT ON FOREIGN TABLE {far_orders} IS 'x'
COMMENT ON PROCEDURE {cleanup}(int) IS 'x'
COMMENT ON AGGREGATE {sum_up}(int) IS 'x'
GRANT SELECT ON {orders} TO {reader}
GRANT SELECT ({orders.note}) ON {orders} TO PUBLIC
GRANT USAGE ON SEQUENCE {counter} TO {reader}
GRANT EXECUTE ON FUNCTION {total_of}(integer) TO {reader}
GRANT ALL ON ALL TABLES IN SCHEMA {crm} TO {reader}
GRANT USAGE ON SCHEMA {crm} TO PUBLIC
GRANT {reader} TO CURRENT_USER
REVOKE ALL ON {orders} FROM {reader}
ALTER TABLE {orders} OWNER TO CURRENT_USER
ALTER DEFAULT PRIVILEGES IN SCHEMA {crm} GRANT SELECT ON TABLES TO {reader}
SET search_path TO nosuchschema, public
SET search_path TO {crm} ;; CREATE TABLE {new:bare} (a int)
SET search_path = '' ;; CREATE TABLE public.{new:bare} (a int)
SELECT set_config('search_path', '', false)
SET my.setting = 1
SET statement_timeout = 0
SET lock_timeout TO '5s'
RESET search_path
CREATE TEMP TABLE {new:bare} (a int) ;; CREATE TEMP VIEW {new:bare}v AS SELECT a FROM {new:bare}
CREATE UNLOGGED TABLE {new} (a int REFERENCES {orders})

## columns and constraints
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE text
ALTER TABLE {orders} ALTER COLUMN {orders.customer} TYPE int
ALTER TABLE {orders} ALTER COLUMN {orders.placed_at} TYPE timestamp
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET NOT NULL ;; ALTER TABLE {orders} ALTER COLUMN {orders.note} DROP NOT NULL
ALTER TABLE {logs} ALTER COLUMN {logs.level} TYPE bigint
ALTER TABLE {logs} ALTER COLUMN {logs.level} TYPE text USING {logs.level}::text ;; ALTER TABLE {logs} ALTER COLUMN {logs.level} TYPE int USING {logs.level}::int
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE varchar(100)
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE int USING length({logs.message}) ;; ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE text
ALTER TABLE {items} ALTER COLUMN {items.sku} TYPE text ;; ALTER TABLE {items} ALTER COLUMN {items.sku} TYPE {code}
ALTER TABLE {orders} ADD COLUMN {new} boolean DEFAULT 'true'
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT '1'
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 1.5
ALTER TABLE {orders} ADD COLUMN {new} text DEFAULT 1
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT 'toolong'
ALTER TABLE {orders} ADD COLUMN {new} {mood} DEFAULT 'sad'
ALTER TABLE {orders} ADD COLUMN {new} {mood} NOT NULL DEFAULT 'ok'::{mood}
ALTER TABLE {orders} ADD COLUMN {new} {mood}[] DEFAULT '{ok,sad}'
ALTER TABLE {orders} ADD COLUMN {new} text[] NOT NULL DEFAULT ARRAY[]::text[]
ALTER TABLE {orders} ADD COLUMN {new} uuid DEFAULT gen_random_uuid() UNIQUE
ALTER TABLE {orders} ADD COLUMN {new} timestamptz DEFAULT 'now'
ALTER TABLE {orders} ADD COLUMN {new} date DEFAULT CURRENT_DATE + 7
ALTER TABLE {orders} ADD COLUMN {new} jsonb DEFAULT '{}'
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS ({orders.quantity} + 1) STORED
ALTER TABLE {orders} ADD COLUMN {new} text GENERATED ALWAYS AS (lower({orders.note})) STORED
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED BY DEFAULT AS IDENTITY
ALTER TABLE {orders} ADD COLUMN {new} smallserial
ALTER TABLE {orders} ADD COLUMN {new} int NOT NULL NOT NULL
ALTER TABLE {orders} ADD COLUMN {new} int REFERENCES {customers}
ALTER TABLE {orders} ADD COLUMN {new} bigint REFERENCES {customers} ({customers.id}) ON DELETE SET NULL
ALTER TABLE {orders} ADD COLUMN {new} varchar(20) REFERENCES {customers} ({customers.email})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}, {logs.message}) REFERENCES {customers} ({customers.score}, {customers.email})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.message}, {logs.level}) REFERENCES {customers} ({customers.email}, {customers.score})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {customers} NOT VALID
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a, b) REFERENCES {items})
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a, b) REFERENCES {items} ({items.order_id}, {items.line}) ON DELETE SET NULL (b))
CREATE TABLE {new} (a int, b int, FOREIGN KEY (b, a) REFERENCES {items} ({items.line}, {items.order_id}))
CREATE TABLE {new} (a int REFERENCES {new} (b), b int UNIQUE)
CREATE TABLE {new} (a int UNIQUE) ;; CREATE TABLE {new:b} (a numeric REFERENCES {new} (a))
CREATE TABLE {new} (a text UNIQUE) ;; CREATE TABLE {new:b} (a varchar REFERENCES {new} (a))
CREATE TABLE {new} (a int) ;; CREATE UNIQUE INDEX ON {new} (a) ;; CREATE TABLE {new:b} (a int REFERENCES {new} (a))
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.status} = 'open')
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.note} <> '' AND {orders.quantity} BETWEEN 0 AND 1000) NOT VALID ;;
    ALTER TABLE {orders} VALIDATE CONSTRAINT {new}
ALTER TABLE {orders} VALIDATE CONSTRAINT {orders.customer_fk}
ALTER TABLE {orders} ALTER CONSTRAINT {orders.customer_fk} DEFERRABLE INITIALLY DEFERRED
ALTER TABLE {orders} DROP CONSTRAINT {orders.quantity_check}, ADD CONSTRAINT {orders.quantity_check} CHECK ({orders.quantity} > -1)
ALTER TABLE {orders} ALTER COLUMN {orders.status} DROP DEFAULT, ALTER COLUMN {orders.status} SET DEFAULT 'open'
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET STATISTICS 500, ALTER COLUMN {orders.note} SET STORAGE EXTERNAL
ALTER TABLE {orders} SET (fillfactor = 70) ;; ALTER TABLE {orders} RESET (fillfactor)
ALTER TABLE {orders} REPLICA IDENTITY FULL
ALTER TABLE {orders} FORCE ROW LEVEL SECURITY
ALTER TABLE {orders} DISABLE TRIGGER ALL ;; ALTER TABLE {orders} ENABLE TRIGGER {orders.touched}
ALTER TABLE {orders} CLUSTER ON {orders_status_idx:name}
ALTER TABLE {orders} SET WITHOUT CLUSTER
ALTER TABLE {staff} NO INHERIT {people} ;; ALTER TABLE {staff} INHERIT {people}
ALTER TABLE {people} ADD COLUMN {new} int ;; ALTER TABLE {people} DROP COLUMN {new}
ALTER TABLE ONLY {orders} ADD COLUMN {new} int
ALTER TABLE {events} ADD COLUMN {new} int
ALTER TABLE {events} ADD CONSTRAINT {new} CHECK ({events.kind} <> '')
ALTER TABLE {events} ADD CONSTRAINT {new} UNIQUE ({events.kind}, {events.day})
ALTER TABLE {customers} ALTER COLUMN {customers.id} SET GENERATED BY DEFAULT ;; ALTER TABLE {customers} ALTER COLUMN {customers.id} SET GENERATED ALWAYS
ALTER TABLE {customers} ALTER COLUMN {customers.id} RESTART WITH 100
INSERT INTO {customers} ({customers.id}, {customers.email}) OVERRIDING SYSTEM VALUE SELECT 1, 'a' WHERE false
ALTER TYPE {address} RENAME ATTRIBUTE street TO road CASCADE ;; ALTER TYPE {address} RENAME ATTRIBUTE road TO street

## indexes and partitions
CREATE INDEX {new} ON {orders} (lower({orders.note}), {orders.id} DESC NULLS LAST) INCLUDE ({orders.total}) WHERE {orders.status} <> 'draft'
CREATE INDEX {new} ON {orders} (({orders.placed_at} AT TIME ZONE 'UTC'))
CREATE INDEX {new} ON {orders} USING hash ({orders.note})
CREATE INDEX {new} ON {items} USING gin ({items.tags})
CREATE INDEX {new} ON {orders} USING gin ({orders.note} gin_trgm_ops)
CREATE INDEX {new} ON {orders} USING brin ({orders.placed_at})
CREATE INDEX {new} ON {logs} USING gin ({logs.data} jsonb_path_ops)
CREATE INDEX {new} ON {logs} (({logs.data} ->> 'a'))
CREATE INDEX {new} ON {orders} ({orders.note} text_pattern_ops)
CREATE INDEX {new} ON {orders} ({orders.note} COLLATE "C")
CREATE INDEX {new} ON ONLY {events} ({events.kind})
CREATE UNIQUE INDEX {new} ON {events} ({events.kind}, {events.day})
CREATE UNIQUE INDEX {new} ON {orders} ({orders.note}) ;; ALTER TABLE {orders} ADD CONSTRAINT {new:c} UNIQUE USING INDEX {new}
CREATE INDEX {new} ON {totals} (total)
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2022-01-01') TO (MAXVALUE) ;; ALTER TABLE {events} DETACH PARTITION {new}
CREATE TABLE {new} PARTITION OF {events} DEFAULT ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ('south', NULL) ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 4, REMAINDER 1) ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 8, REMAINDER 2) ;; DROP TABLE {new}
CREATE TABLE {new} (LIKE {events} INCLUDING ALL) ;; ALTER TABLE {events} ATTACH PARTITION {new} FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') ;;
    ALTER TABLE {events} DETACH PARTITION {new}
ALTER TABLE {events} DETACH PARTITION {events_new} ;; ALTER TABLE {events} ATTACH PARTITION {events_new} FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')
CREATE TABLE {new} (a int, b int, PRIMARY KEY (b, a)) PARTITION BY RANGE (a)
CREATE TABLE {new} (a int, b int) PARTITION BY RANGE ((a + b))
CREATE TABLE {new} (a int) PARTITION BY RANGE (a) ;; CREATE TABLE {new:b} PARTITION OF {new} FOR VALUES FROM (MINVALUE) TO (10) PARTITION BY LIST (a)
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b int NOT NULL CHECK (b > 0), UNIQUE (a, b))
CREATE TRIGGER {new} INSTEAD OF UPDATE ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE ON {orders} REFERENCING NEW TABLE AS fresh OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events} REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events_old} REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE OF {orders.note} ON {orders} FOR EACH ROW WHEN (OLD.{orders.note} <> NEW.{orders.note}) EXECUTE FUNCTION {touch}()
CREATE TABLE {new} (id int, name text) PARTITION BY RANGE (id) ;; CREATE TABLE {new:b} PARTITION OF {new} DEFAULT PARTITION BY LIST (name) ;; ALTER TABLE {new} RENAME COLUMN name TO title
CREATE TABLE {new} (id int, name text, note text) PARTITION BY LIST ((lower(name))) ;; ALTER TABLE {new} DROP COLUMN note
CREATE TABLE {new} (id int, name text, UNIQUE (name, id)) PARTITION BY LIST (name) ;; CREATE TABLE {new:b} PARTITION OF {new} DEFAULT PARTITION BY RANGE (id)
ALTER TABLE ONLY {regions} ALTER {regions.region} SET NOT NULL
ALTER TABLE {regions} ALTER {regions.total} SET NOT NULL
CREATE MATERIALIZED VIEW {new} AS SELECT {orders.id} FROM {orders} WITH NO DATA ;; CREATE UNIQUE INDEX ON {new} ({orders.id}) ;; REFRESH MATERIALIZED VIEW {new} ;; REFRESH MATERIALIZED VIEW CONCURRENTLY {new}

## transactions
[alone] CREATE INDEX CONCURRENTLY {new} ON {orders} ({orders.note})
[alone] CREATE INDEX CONCURRENTLY IF NOT EXISTS {orders_status_idx:name} ON {orders} ({orders.note})
[alone] DROP INDEX CONCURRENTLY IF EXISTS nosuchindex
[alone] REINDEX TABLE CONCURRENTLY {orders}
[alone] VACUUM {orders}
[alone] REINDEX SCHEMA {crm}
[alone] ALTER TYPE {mood} ADD VALUE 'later'
[file] ALTER TYPE {mood} ADD VALUE 'later2'
[file] ALTER TYPE {mood} ADD VALUE 'later3' ;; ALTER TABLE {orders} ADD COLUMN {new} {mood}
[file] CREATE TYPE {new} AS ENUM ('a') ;; ALTER TYPE {new} ADD VALUE 'b' ;; CREATE TABLE {new:b} (a {new} DEFAULT 'b')
[file] SAVEPOINT {new:bare} ;; CREATE TABLE {new:b} (a int) ;; ROLLBACK TO {new:bare} ;; CREATE TABLE {new:b} (b int)
[file] SAVEPOINT {new:bare} ;; RELEASE SAVEPOINT {new:bare}
[file] BEGIN ;; SAVEPOINT {new:bare} ;; RELEASE SAVEPOINT {new:bare} ;; COMMIT
[file] LOCK TABLE {orders} IN SHARE MODE
[file] SET LOCAL search_path TO {crm}
[file] SET LOCAL lock_timeout = '1s'
[file] REINDEX TABLE {orders}
[file] DECLARE c CURSOR FOR SELECT 1
[file] SET CONSTRAINTS ALL DEFERRED
[alone] CREATE TABLE {new} (a int)
[alone] CLUSTER {orders} USING {orders_status_idx:name}
[alone] ANALYZE {orders}
[alone] TRUNCATE {logs}
[alone] TRUNCATE {customers}, {orders}, {items}
[alone] TRUNCATE {customers} CASCADE
[alone] REFRESH MATERIALIZED VIEW {totals}
[alone] REFRESH MATERIALIZED VIEW CONCURRENTLY {totals}

## blocks with a guard
DO $$ BEGIN CREATE TYPE {mood} AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$
DO $$ BEGIN ALTER TABLE {orders} ADD COLUMN {orders.note} int; EXCEPTION WHEN duplicate_column THEN NULL; END $$
DO $$ BEGIN RAISE EXCEPTION 'x'; EXCEPTION WHEN raise_exception THEN NULL; END $$
DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_tables WHERE tablename = 'nosuchtable') THEN RETURN; END IF; RAISE EXCEPTION 'x'; END $$
DO $$ BEGIN IF EXISTS (SELECT FROM {orders}) AND false THEN RAISE EXCEPTION 'rows'; END IF; END $$
DO $$ DECLARE n int := 0; BEGIN n := CASE WHEN n = 0 THEN 1 ELSE 1 / n END; END $$
DO $$ BEGIN ASSERT 1 = 1, 'x'; PERFORM format('100%% %-10s %2$s', 1, 2); END $$
DO $$ DECLARE n text; BEGIN EXECUTE coalesce('SELECT ' || n, 'SELECT 1'); END $$
DO $$ BEGIN CREATE TABLE {orders} (a int); EXCEPTION WHEN duplicate_table THEN RAISE NOTICE 'x'; END $$
DO $$ BEGIN DROP TABLE nosuchtable; EXCEPTION WHEN undefined_table THEN NULL; END $$
DO $$ BEGIN ALTER TABLE {orders} DROP COLUMN {orders.nothing}; EXCEPTION WHEN undefined_column THEN NULL; END $$
DO $$ BEGIN DROP TYPE {mood}; EXCEPTION WHEN OTHERS THEN NULL; END $$
DO $$ BEGIN DROP TYPE {mood}; EXCEPTION WHEN dependent_objects_still_exist THEN NULL; END $$
DO $$ BEGIN CREATE SCHEMA {crm}; EXCEPTION WHEN duplicate_schema THEN NULL; END $$
DO $$ BEGIN ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} CHECK (true); EXCEPTION WHEN duplicate_object THEN NULL; END $$
DO $$ BEGIN ALTER TYPE {stage} ADD VALUE 'open'; EXCEPTION WHEN duplicate_object OR undefined_object THEN NULL; END $$
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = '{mood:raw}') THEN CREATE TYPE {mood} AS ENUM ('a'); END IF; END $$
DO $$ BEGIN IF EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'nosuchtable') THEN DROP TABLE nosuchtable; END IF; END $$
DO $$ BEGIN IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = '{orders:raw}' AND column_name = '{orders.note:raw}')
    THEN ALTER TABLE {orders} ADD COLUMN {orders.note} text; END IF; END $$
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = '{orders.quantity_check:raw}')
    THEN ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} CHECK (true); END IF; END $$
DO $$ BEGIN IF false THEN DROP TABLE nosuchtable; END IF; END $$
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 WHERE false LOOP EXECUTE 'DROP TABLE nosuchtable'; END LOOP; END $$
DO $$ BEGIN PERFORM 1; END $$
DO $$ BEGIN EXECUTE 'CREATE TABLE {new} (a int)'; END $$
DO $$ BEGIN CREATE TABLE {new} (a int); DROP TABLE {new}; CREATE TABLE {new} (b int); END $$

## spelling
ALTER TABLE {orders} ADD {new} text
alter table {orders} add column {new} varchar ( 255 ) not null default '' ;; ;; 
ALTER TABLE {orders} ADD COLUMN {new} double precision
CREATE TABLE {new} ("order" int, "user" text, "group" int, "select" int)
CREATE TABLE {new} (name text, type text, value text, key text, date date, timestamp timestamp, text text, comment text)
CREATE TABLE {new} (a character varying(3), b decimal(10, 2), c timestamp(3) without time zone, d time with time zone, e bit(3), f interval)
CREATE TABLE {new} (a int /* a comment; with a semicolon */, -- another ' one
    b int)
INSERT INTO {logs} ({logs.message}) SELECT 'it''s ; -- not' WHERE false
INSERT INTO {logs} ({logs.message}) SELECT E'it\'s' WHERE false
INSERT INTO {logs} ({logs.message}) SELECT $tag$ ; DROP TABLE nosuchtable; $tag$ WHERE false
SELECT 'DROP TABLE nosuchtable'
COMMENT ON TABLE {orders} IS 'DROP TABLE nosuchtable;'
CREATE FUNCTION {new}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE nosuchtable; INSERT INTO nosuch VALUES (1); END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $body$ DECLARE x int; BEGIN SELECT a INTO x FROM nosuchtable; RETURN x; END $body$
SET check_function_bodies = off ;; CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 FROM nosuchtable $$
SELECT 1
UPDATE {orders} SET {orders.note} = 'x' WHERE false
UPDATE {orders} o SET {orders.note} = c.{customers.email} FROM {customers} c WHERE c.{customers.id} = o.{orders.customer}
DELETE FROM {orders} o USING {customers} c WHERE c.{customers.id} = o.{orders.customer}
INSERT INTO {customers} ({customers.email}) SELECT 'a' WHERE false ON CONFLICT ({customers.email}) DO UPDATE SET {customers.score} = EXCLUDED.{customers.score}
INSERT INTO {customers} ({customers.email}) SELECT 'a' WHERE false ON CONFLICT DO NOTHING
WITH w AS (SELECT {orders.id} AS i FROM {orders}) DELETE FROM {items} WHERE {items.order_id} IN (SELECT i FROM w)
CREATE VIEW {new} AS SELECT {orders.id} AS a, {orders.note} || 'x' AS b, now() AS c FROM {orders} LEFT JOIN {customers} ON {customers.id} = {orders.customer}
CREATE VIEW {new} AS WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 10) SELECT n FROM t
CREATE VIEW {new} AS SELECT a, b FROM (VALUES (1, 'x'), (2, 'y')) v (a, b)
CREATE VIEW {new} AS SELECT {orders.customer}, count(*) AS n FROM {orders} GROUP BY 1 HAVING count(*) > 1 ORDER BY n
CREATE VIEW {new} AS SELECT o.{orders.id}, g.x FROM {orders} o, generate_series(1, o.{orders.quantity}) AS g (x)
CREATE VIEW {new} AS SELECT o.* FROM {orders} o WHERE EXISTS (SELECT 1 FROM {items} i WHERE i.{items.order_id} = o.{orders.id})

## bounds and options
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2022-01-01') TO ('2022-02-01') ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ('North', NULL) ;; DROP TABLE {new}
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 8, REMAINDER 5) ;; DROP TABLE {new}
CREATE TABLE {new} (LIKE {regions}) ;; ALTER TABLE {regions} ATTACH PARTITION {new} FOR VALUES IN ('zz') ;; ALTER TABLE {regions} DETACH PARTITION {new}
CREATE SEQUENCE {new} INCREMENT -2 START -1 MAXVALUE 9 NO MINVALUE CACHE 3 CYCLE OWNED BY NONE
CREATE SEQUENCE {new} AS smallint ;; ALTER SEQUENCE {new} AS int MAXVALUE 40000 RESTART WITH 39000
CREATE TABLE {new} (a int GENERATED BY DEFAULT AS IDENTITY (START 10 INCREMENT 5) NOT NULL, b serial NOT NULL UNIQUE)
CREATE TABLE {new} (a int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED, b int CHECK (b > 0) NO INHERIT)
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a, b) REFERENCES {new} (a, b) ON DELETE SET NULL (b), UNIQUE (a, b))
ALTER TABLE {orders} ADD CHECK ({orders.quantity} < 100000) NOT DEFERRABLE INITIALLY IMMEDIATE
SET statement_timeout = '1.5min'
SET work_mem = '64 MB'
SET LOCAL lock_timeout = 0
SET TIME ZONE 'europe/berlin'
SET TIME ZONE -7
SET datestyle = ISO, DMY
SET client_encoding = 'Utf-8'
SET random_page_cost = 1.1
SET enable_seqscan = of
ALTER ROLE {reader} SET statement_timeout = '1min'
ALTER ROLE {reader} SET search_path = a, b
ALTER FUNCTION {touch}() SET search_path = public, pg_temp
ALTER FUNCTION {touch}() SET time zone 'UTC'
CREATE CONSTRAINT TRIGGER {new} AFTER UPDATE ON {orders} NOT DEFERRABLE FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE CAST ({address} AS text) WITH INOUT AS ASSIGNMENT ;; DROP CAST IF EXISTS ({address} AS text) CASCADE
CREATE OPERATOR #=# (LEFTARG = int4, RIGHTARG = int4, FUNCTION = int4eq) ;; COMMENT ON OPERATOR #=# (int4, int4) IS 'x' ;; DROP OPERATOR IF EXISTS #=# (int4, int4), #=# (NONE, int4)
CREATE OPERATOR FAMILY {new} USING btree ;; ALTER OPERATOR FAMILY {new} USING btree ADD OPERATOR 1 < (int4, int2), FUNCTION 1 (int4, int2) btint42cmp(int4, int2) ;; ALTER OPERATOR FAMILY {new} USING btree DROP OPERATOR 1 (int4, int2), FUNCTION 1 (int4, int2) ;; DROP OPERATOR FAMILY {new} USING btree
ALTER TEXT SEARCH CONFIGURATION {search} ALTER MAPPING FOR asciiword, word WITH english_stem, simple ;; ALTER TEXT SEARCH CONFIGURATION {search} ALTER MAPPING REPLACE simple WITH english_stem ;; ALTER TEXT SEARCH CONFIGURATION {search} DROP MAPPING IF EXISTS FOR word
ALTER SERVER {remote} VERSION '2' OPTIONS (ADD host 'x') ;; ALTER SERVER {remote} OPTIONS (SET host 'y', DROP host)
CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER {remote} OPTIONS (user 'a') ;; DROP USER MAPPING FOR CURRENT_USER SERVER {remote}
CREATE ROLE {new} WITH LOGIN INHERIT CONNECTION LIMIT -1 PASSWORD NULL VALID UNTIL 'infinity' IN ROLE {reader} ;; ALTER ROLE {new} WITH NOLOGIN ENCRYPTED PASSWORD 'x' ;; DROP ROLE {new}
CREATE PUBLICATION {new:bare} FOR TABLE {customers} WHERE ({customers.id} > 1 AND {customers.email} IS NOT NULL) WITH (publish = 'insert, update', publish_via_partition_root)
CREATE POLICY {new} ON {orders} AS RESTRICTIVE FOR SELECT USING (true)

## parameters and classes
CREATE TABLE {new} (a varchar(10485760), b numeric(5,-2), c float(53), d timestamp(9), e bit varying(8), f text STORAGE external) WITH (fillfactor = '70', autovacuum_enabled = off, toast.autovacuum_enabled, autovacuum_vacuum_scale_factor = 1e-2)
CREATE INDEX {new} ON {orders} ({orders.note} varchar_pattern_ops, {orders.status} enum_ops) WITH (fillfactor = 90, deduplicate_items)
CREATE INDEX {new} ON {orders} USING brin ({orders.placed_at} timestamptz_minmax_multi_ops) WITH (pages_per_range = 32, autosummarize = true)
CREATE INDEX {new} ON {logs} USING gin ({logs.data} jsonb_path_ops) WITH (fastupdate = off)
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET STORAGE main, ALTER COLUMN {orders.quantity} SET STORAGE plain
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET STATISTICS -1, ALTER COLUMN {orders.note} SET (n_distinct = -0.5)
ALTER TABLE {orders} SET (fillfactor = 80) ;; ALTER TABLE {orders} RESET (fillfactor, nosuch)
ALTER VIEW {order_view} SET (security_barrier) ;; ALTER VIEW {order_view} RESET (security_barrier)
ALTER TABLE {customers} CLUSTER ON {customers.email_key} ;; ALTER TABLE {customers} SET WITHOUT CLUSTER
ALTER TABLE {customers} REPLICA IDENTITY USING INDEX {customers.email_key} ;; ALTER TABLE {customers} REPLICA IDENTITY DEFAULT
CREATE DOMAIN {new} AS varchar(3) NOT NULL DEFAULT 'x' CHECK (VALUE <> 'y') CHECK (VALUE <> 'z')
SET statement_timeout = '5 min' ;; SET statement_timeout = 0 ;; SET my.setting = 'x' ;; SHOW my.setting ;; RESET statement_timeout
SET client_min_messages = warning ;; SET check_function_bodies = true ;; SET default_with_oids = false ;; RESET client_min_messages ;; SHOW TIME ZONE
CREATE COLLATION {new} (lc_collate = 'C', lc_ctype = 'C') ;; DROP COLLATION {new}
CREATE AGGREGATE {new} (varchar) (SFUNC = textcat, STYPE = text) ;; DROP AGGREGATE {new} (varchar)
CREATE OPERATOR ### (LEFTARG = int4, RIGHTARG = int4, FUNCTION = int4eq) ;; DROP OPERATOR ### (int4, int4)
ALTER MATERIALIZED VIEW {totals} ALTER COLUMN who SET STATISTICS 10, ALTER COLUMN total SET STORAGE EXTERNAL

## domain expressions
CREATE DOMAIN {new} AS varchar(3) DEFAULT 'toolong'
CREATE DOMAIN {new} AS int CHECK (value > 1)
CREATE DOMAIN {new} AS text CHECK (VALUE::int > 0)
ALTER DOMAIN {price} SET DEFAULT -1
ALTER DOMAIN {code} ADD CHECK (VALUE <> '') NOT VALID
ALTER DOMAIN {code} ADD CHECK (VALUE <> '') NO INHERIT
CREATE DOMAIN {new} AS timestamptz DEFAULT 'now'
CREATE DOMAIN {new} AS bool CHECK (VALUE)
CREATE DOMAIN {new} AS {address} CHECK ((VALUE).street <> '')

## new types of columns
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT 'abc   '
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT 'toolong'::varchar(3)
ALTER TABLE {orders} ADD COLUMN {new} {orders.price} DEFAULT -1
ALTER TABLE {far_orders} ADD COLUMN {new} varchar(3) DEFAULT 'toolong'
CREATE TABLE {new} (a int) PARTITION BY LIST (a) ;; ALTER TABLE {new} ADD COLUMN b varchar(3) DEFAULT 'toolong'
CREATE TABLE {new} (a varchar(3) DEFAULT 'toolong')
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT 1/0
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT random()
ALTER TABLE {logs} ALTER {logs.message} TYPE {mood} USING ({logs.message}::text::{mood})
ALTER TABLE {logs} ALTER {logs.data} TYPE text[] USING ARRAY[{logs.data}]
ALTER TABLE {orders} ALTER {orders.status} TYPE text
ALTER TABLE {customers} ALTER {customers.full_name} TYPE varchar(10)
ALTER TABLE {people} ALTER {people.name} TYPE varchar(3)
ALTER TABLE {logs} ALTER {logs.message} TYPE jsonb USING to_jsonb({logs.message})
ALTER TABLE {bookings} ALTER {bookings.during} TYPE int8range USING NULL
ALTER TABLE {items} ALTER {items.amount} TYPE text USING {items.amount}::text
CREATE INDEX {new} ON {logs} (lower({logs.message})) ;; ALTER TABLE {logs} ALTER {logs.message} TYPE varchar(10)
CREATE INDEX {new} ON {logs} ({logs.at}) WHERE {logs.level} IS NULL ;; ALTER TABLE {logs} ALTER {logs.level} TYPE text
ALTER TABLE {logs} ADD CHECK ({logs.message} ~ 'a') ;; ALTER TABLE {logs} ALTER {logs.message} TYPE varchar(3)
ALTER TABLE {logs} ADD CHECK ({logs.level} > 0) ;; ALTER TABLE {logs} ALTER {logs.level} TYPE numeric
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; ALTER TABLE {new} ADD COLUMN b int
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; ALTER TABLE {new} ADD CHECK (a > 0) NOT VALID
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; DROP TABLE {new:b} ;; ALTER TABLE {new} ADD COLUMN b int DEFAULT 1
CREATE DOMAIN {new} AS int ;; CREATE TYPE {new:b} AS (cost {new}) ;; ALTER DOMAIN {new} ADD CHECK (VALUE < 1000000)
CREATE DOMAIN {new} AS int ;; CREATE TABLE {new:b} (cost {new}) ;; ALTER DOMAIN {new} ADD CHECK (VALUE < 1000000)
ALTER TABLE {logs} ADD COLUMN {new} {orders}

## conditions, keys and operators
CREATE POLICY {new} ON {orders} USING ({orders}.{orders.note} = current_user)
CREATE TRIGGER {new} AFTER UPDATE ON {orders} FOR EACH ROW WHEN (NEW.{orders.taxed} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} WHEN (true) EXECUTE FUNCTION {touch}()
ALTER TABLE {orders} ADD EXCLUDE USING btree ({orders.note} WITH =)
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.during} WITH -|-)
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.during} WITH =)
ALTER TABLE {bookings} ADD EXCLUDE USING spgist ({bookings.during} WITH &&)
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.during} WITH OPERATOR(pg_catalog.&&))
ALTER TABLE {bookings} ADD EXCLUDE USING gist (int4range({bookings.room}, {bookings.room} + 1) WITH &&)
CREATE TABLE {new} (a circle, EXCLUDE USING gist (a WITH &&))
CREATE TABLE {new} (a timestamp) PARTITION BY RANGE (date_trunc('day', a))
CREATE TABLE {new} (a int) PARTITION BY RANGE (({new}.a + 1))
CREATE TABLE {new} (a int[]) PARTITION BY LIST (a)
CREATE TABLE {new} (a {mood}) PARTITION BY LIST (a)
CREATE TABLE {new} (a {address}) PARTITION BY LIST (a)
CREATE TABLE {new} (a int) PARTITION BY RANGE ((a))
CREATE FUNCTION {new}(anyelement, OUT x anyarray) LANGUAGE sql AS 'SELECT ARRAY[$1]'
CREATE FUNCTION {new}(VARIADIC a int[]) RETURNS SETOF int LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 10 ROWS 20 SECURITY DEFINER SET search_path = public AS 'SELECT 1'
CREATE FUNCTION {new}(a int, b int DEFAULT 2, OUT c int) LANGUAGE sql CALLED ON NULL INPUT NOT LEAKPROOF VOLATILE AS 'SELECT 1'
CREATE PROCEDURE {new}(INOUT a int, b int DEFAULT 2) LANGUAGE sql SECURITY INVOKER SET work_mem TO '4MB' AS 'SELECT 1'
CREATE FUNCTION {new}(anyrange) RETURNS anymultirange LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'
ALTER PROCEDURE {cleanup}(int) SECURITY DEFINER
ALTER FUNCTION {total_of}(integer) STABLE STRICT COST 5
CREATE SCHEMA {new} CREATE TABLE {new}.a (id int) CREATE INDEX ON a (id)
CREATE DOMAIN {new} AS text COLLATE "C" CHECK (VALUE <> '')
CREATE INDEX {new} ON {orders} ({orders.note} COLLATE "C")

## conflicting rows
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.email}) DO UPDATE SET {customers.score} = {customers}.{customers.score} + 1
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT (lower({customers.full_name})) WHERE {customers.score} > 0 DO NOTHING
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.email}, {customers.score}) DO NOTHING
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.email}) WHERE {customers.score} DO NOTHING
INSERT INTO {events} ({events.id}, {events.day}, {events.kind}) VALUES (1, '2020-01-01', 'a') ON CONFLICT ({events.id}, {events.day}) DO NOTHING
INSERT INTO {events_old} (id, day, kind) VALUES (1, '2020-01-01', 'a') ON CONFLICT (id, day) DO NOTHING
INSERT INTO {bookings} ({bookings.room}) VALUES (1) ON CONFLICT ON CONSTRAINT {bookings.no_overlap} DO NOTHING
INSERT INTO {customer_view} (mail) VALUES ('a') ON CONFLICT (mail) DO NOTHING
INSERT INTO {customer_view} (mail) VALUES ('a') ON CONFLICT (customer_id) DO NOTHING

## assigned values and calls
INSERT INTO {logs} ({logs.level}) SELECT '1'
INSERT INTO {logs} ({logs.level}) SELECT 1.5
INSERT INTO {logs} ({logs.level}) SELECT count(*) FROM {logs}
INSERT INTO {logs} ({logs.message}) SELECT {logs.level} FROM {logs}
INSERT INTO {logs} SELECT * FROM {logs}
INSERT INTO {logs} SELECT now(), {logs.data} FROM {logs}
INSERT INTO {logs} ({logs.data}) SELECT row_to_json(l) FROM {logs} l
INSERT INTO {logs} ({logs.data}) SELECT to_jsonb(l) FROM {logs} l
INSERT INTO {customers} ({customers.email}, {customers.mood}) SELECT {orders.note}, {orders.status}::text::{mood} FROM {orders}
INSERT INTO {customers} ({customers.email}, {customers.home}) VALUES ('a', ROW('a', 'b'))
INSERT INTO {logs} ({logs.level}) VALUES ((SELECT max({orders.id}) FROM {orders}))
INSERT INTO {logs} ({logs.level}) SELECT {people.id} FROM {people} ORDER BY 1 LIMIT 1
UPDATE {logs} SET {logs.level} = (SELECT {orders.id} FROM {orders} LIMIT 1)
UPDATE {logs} SET ({logs.level}, {logs.message}) = (1, now())
UPDATE {logs} SET {logs.data} = jsonb_set({logs.data}, '{a}', '1')
UPDATE {logs} SET {logs.data} = {logs.data} - 1 - 'a'
UPDATE {logs} SET {logs.message} = {logs.data}->'a'
UPDATE {items} SET {items.tags} = '{a,b}'
UPDATE {items} SET {items.tags} = array_append({items.tags}, 'a')
UPDATE {items} SET {items.tags} = ARRAY[1]
UPDATE {items} SET {items.tags}[1] = 'a'
UPDATE {items} SET {items.tags}[1] = 1
UPDATE {items} SET {items.tags}[1] = now()
UPDATE {customers} SET {customers.home}.street = 'a'
UPDATE {customers} SET {customers.mood} = {customers.full_name}::{mood}
UPDATE {logs} SET {logs.message} = array_to_string(ARRAY[1], ',')
CALL {cleanup}(days => 1)
SELECT DISTINCT ON ({orders.note}) {orders.id} FROM {orders} ORDER BY {orders.note}, {orders.id}
SELECT DISTINCT ON ({orders.note}, {orders.id}) {orders.id} FROM {orders} ORDER BY {orders.id}, {orders.note}
SELECT DISTINCT ON ({orders.id}) {orders.id}, {orders.note} FROM {orders} ORDER BY 1
SELECT DISTINCT ON (1) {orders.id}, {orders.note} FROM {orders} ORDER BY {orders.id}
SELECT DISTINCT ON (lower({orders.note})) {orders.id} FROM {orders} ORDER BY lower({orders.note})
SELECT DISTINCT ON ({logs.data}) {logs.data} FROM {logs}
SELECT DISTINCT {orders.id}, {orders.note} FROM {orders} ORDER BY {orders.note}
SELECT DISTINCT {orders.id} + 1 FROM {orders} ORDER BY {orders.id} + 1
SELECT DISTINCT {orders.id} AS {new} FROM {orders} ORDER BY {new}
SELECT {logs.data}::json FROM {logs} UNION ALL SELECT {logs.data}::json FROM {logs}
SELECT string_agg(DISTINCT {orders.note}, ',' ORDER BY {orders.note}) FROM {orders}

## rows and their fields
SELECT ({customers.home}).street, (c).{customers.email}, (c.{customers.home}).city FROM {customers} c
UPDATE {customers} SET {customers.home}.city = 'x', {customers.home}.street = 'y'
INSERT INTO {customers} ({customers.email}, {customers.home}.city, {customers.home}.street) SELECT 'a', 'b', 'c' WHERE false
UPDATE {customers} SET {customers.home} = ('Main St', NULL) WHERE false
UPDATE {customers} SET {customers.home} = ' ("Main, St",)' WHERE false
SELECT ROW('a', 'b')::{address}, ('a', 5)::{address}, '(,)'::{address}
SELECT c, c IS NULL, to_jsonb(c) - 'x', c::text, coalesce(c, c), count(c) FROM {customers} c GROUP BY c.{customers.id}
SELECT * FROM {customers} WHERE {customers.home} = ROW('a', 'b') OR {customers.home} IS NULL
CREATE TYPE {new} AS (a int, b date) ;; SELECT ROW('1', '2020-01-01')::{new}, '(,)'::{new}, (ROW(1, NULL)::{new}).b

## views that take rows
UPDATE {order_view} SET {order_view.note} = 'x' WHERE false
DELETE FROM {big_orders} WHERE false
UPDATE {customer_view} SET mail = 'x' WHERE false
CREATE VIEW {new} AS SELECT upper({orders.note}) AS n, {orders.id} AS i, {orders.note} AS m FROM {orders} ;; UPDATE {new} SET m = 'x' WHERE false
CREATE VIEW {new} AS SELECT {orders.note} AS n FROM {orders} o WHERE {orders.id} IN (SELECT {customers.id} FROM {customers}) ORDER BY 1 ;; UPDATE {new} SET n = 'x' WHERE false
CREATE VIEW {new} AS SELECT count(*) AS n FROM {orders} ;; CREATE TRIGGER takes_all INSTEAD OF DELETE ON {new} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; DELETE FROM {new}
CREATE VIEW {new} AS SELECT count(*) AS n FROM {orders} ;; CREATE RULE takes_all AS ON DELETE TO {new} DO INSTEAD NOTHING ;; DELETE FROM {new}
CREATE VIEW {new} AS SELECT {orders.note} AS n FROM {orders} WHERE {orders.note} <> '' WITH CHECK OPTION

## bodies of language SQL
CREATE FUNCTION {new}() RETURNS TABLE (a int, b date) LANGUAGE sql AS $$ SELECT 1, now() $$
CREATE FUNCTION {new}() RETURNS SETOF {orders} LANGUAGE sql AS $$ SELECT * FROM {orders} $$
CREATE FUNCTION {new}() RETURNS SETOF {orders} LANGUAGE sql AS $$ SELECT o FROM {orders} o $$
CREATE FUNCTION {new}() RETURNS {address} LANGUAGE sql AS $$ SELECT ROW('a', 'b') $$
CREATE FUNCTION {new}() RETURNS {address} LANGUAGE sql AS $$ SELECT 'a', 'b' $$
CREATE FUNCTION {new}() RETURNS text LANGUAGE sql AS $$ SELECT NULL $$
CREATE FUNCTION {new}() RETURNS {stage} LANGUAGE sql AS $$ SELECT 'draft'::{stage} $$
CREATE FUNCTION {new}() RETURNS record LANGUAGE sql AS $$ SELECT 1, 2 $$
CREATE FUNCTION {new}(o {orders}) RETURNS text LANGUAGE sql AS $$ SELECT o.{orders.note} || (o).{orders.note} || $1.{orders.note} || {new}.o.{orders.note} $$
CREATE FUNCTION {new}(x int, y int DEFAULT 5, VARIADIC z int[] DEFAULT '{}') RETURNS int LANGUAGE sql STABLE STRICT PARALLEL SAFE COST 5 RETURN x + y
CREATE FUNCTION {new}(x {stage} DEFAULT 'draft', y date DEFAULT now()) RETURNS int LANGUAGE sql SET search_path TO public SECURITY DEFINER AS $$ SELECT 1 $$
[file] CREATE FUNCTION {new}(x int) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM {orders} WHERE {orders.id} = x; END
CREATE PROCEDURE {new}() LANGUAGE sql AS $$ DELETE FROM {orders} WHERE false $$

## queries
SELECT * FROM {orders} o, LATERAL (SELECT o.{orders.id}) x
SELECT * FROM {orders} o WHERE EXISTS (SELECT 1 FROM (SELECT 1 FROM {customers} c WHERE c.{customers.id} = o.{orders.customer}) x)
SELECT rank() OVER w, sum({orders.id}) OVER (w ORDER BY {orders.id}) FROM {orders} WINDOW w AS (PARTITION BY {orders.note})
SELECT a, x.b FROM {lister}() x WHERE a > 1
SELECT c, d, n FROM {lister}() WITH ORDINALITY x(c, d, n)
SELECT l.{logs.level}, e.key, t.v FROM {logs} l, jsonb_each(l.{logs.data}) e, jsonb_array_elements(e.value) AS t(v)
SELECT * FROM {orders} WHERE {orders.id} IN (SELECT {customers.id} FROM {customers}) AND ({orders.id}, {orders.note}) IN (SELECT {customers.id}, {customers.email} FROM {customers})
SELECT {logs.data} FROM {logs} GROUP BY 1 ORDER BY 1
SELECT {logs.data}::json FROM {logs} UNION ALL SELECT '{}'
SELECT DISTINCT ON ({logs.level}) {logs.data}::json FROM {logs}
SELECT array_agg(DISTINCT {orders.note} ORDER BY {orders.note}), max({orders.note}), min(o.{orders.placed_at}::date) FROM {orders} o
DO $$ DECLARE least int := 5; ids int[] := ARRAY[1]; BEGIN CREATE TEMP TABLE {new} AS SELECT {orders.id} FROM {orders} JOIN unnest(ids) AS i ON i = {orders.id} WHERE {orders.id} > least; END $$

## locks, limits and recursion
SELECT o.{orders.id} FROM {orders} o JOIN {customers} c ON c.{customers.id} = o.{orders.customer} FOR NO KEY UPDATE OF o SKIP LOCKED
SELECT * FROM {orders} o LEFT JOIN {customers} c ON c.{customers.id} = o.{orders.customer} FOR UPDATE OF o NOWAIT
SELECT * FROM {orders} o LEFT JOIN {customers} c ON c.{customers.id} = o.{orders.customer} WHERE c.{customers.score} > 1 FOR UPDATE
SELECT * FROM {order_view} FOR SHARE
SELECT * FROM {orders}, {lister}() x FOR UPDATE
CREATE VIEW {new} AS SELECT who FROM {totals} FOR UPDATE
SELECT * FROM {orders} LIMIT (SELECT count(*) FROM {customers}) OFFSET '1'
SELECT * FROM {orders} ORDER BY 1 LIMIT 1.4 + 1
SELECT {orders.note} FROM {orders} WHERE {orders.id} = (SELECT {customers.id} FROM {customers} LIMIT 1)
CREATE VIEW {new} AS SELECT {orders.note} FROM {orders} LIMIT -1
WITH RECURSIVE t AS (SELECT {orders.id}, 1 AS depth, ARRAY[{orders.id}] AS path, {orders.note} FROM {orders} UNION ALL SELECT o.{orders.id}, t.depth + 1, t.path || o.{orders.id}, t.{orders.note} || '/' || o.{orders.note} FROM {orders} o JOIN t ON o.{orders.customer} = t.{orders.id}) SELECT * FROM t
WITH RECURSIVE t(n) AS (VALUES (1) UNION SELECT n + 1 FROM t WHERE n < 5), u AS (SELECT n, max(n) OVER () FROM t) SELECT * FROM u LEFT JOIN t USING (n)
WITH RECURSIVE t AS (SELECT {orders.id} FROM {orders} ORDER BY 1 LIMIT 5) SELECT * FROM t

## where functions may be called, and how
SELECT {shout}('a', twice => true), {shout}(twice => true, word => 'a')
SELECT sum({orders.quantity}) FILTER (WHERE {orders.id} > 1) FROM {orders} HAVING count(*) FILTER (WHERE true) > 1
SELECT generate_series(1, 2) + {orders.id}, unnest(ARRAY[{orders.note}]) FROM {orders}
INSERT INTO {logs} ({logs.level}) VALUES (generate_series(1, 2))
SELECT {items.tags}[1], {items.tags}[1:2] FROM {items}
SELECT {logs.data}['a'][0] FROM {logs}
SELECT ({orders.id}, {orders.note}) = (SELECT {customers.id}, {customers.email} FROM {customers} LIMIT 1) FROM {orders}
UPDATE {orders} SET ({orders.note}, {orders.quantity}) = (SELECT {customers.email}, {customers.id} FROM {customers} LIMIT 1)
SELECT x.value, n, u.ordinality FROM jsonb_array_elements('[]') x, generate_series(1, 2) AS n, unnest(ARRAY['a']) WITH ORDINALITY u
SELECT x.a FROM json_to_record('{}') AS x(a int), unnest(ARRAY[1], ARRAY['b']) y(c, d)
VALUES (1, 'a'), ('2', NULL), (3.5, 'b')

## constants that fit
ALTER TABLE {logs} ADD COLUMN {new:c} varchar(3), ADD COLUMN {new:d} numeric(4,2) ;; INSERT INTO {logs} ({new:c}, {new:d}) VALUES ('abc   ', 99.994), (NULL, '-99.99')
CREATE FUNCTION {new}() RETURNS void LANGUAGE sql AS $$ INSERT INTO {logs} ({logs.level}) VALUES (1) $$
INSERT INTO {bookings} ({bookings.during}) VALUES ('[5,5]')
UPDATE {bookings} SET {bookings.during} = int4range(5, NULL, '(]') WHERE false
CREATE VIEW {new} AS SELECT int4range(9, 5) AS r
SELECT setval('{counter}', 1, false)
MERGE INTO {people} a USING {people} b ON a.{people.id} = b.{people.id} WHEN MATCHED THEN DELETE
WITH x AS (DELETE FROM {items} RETURNING {items.sku}) SELECT 1 AS a FROM x
SELECT 1, 'a' UNION SELECT '2', NULL

## rows of the migrations that are no hindrance
CREATE TABLE {new} (id int);; INSERT INTO {new} VALUES (1);; ALTER TABLE {new} ADD COLUMN b text;; UPDATE {new} SET b = 'x';; ALTER TABLE {new} ALTER COLUMN b SET NOT NULL
CREATE TABLE {new} (id int);; INSERT INTO {new} VALUES (1);; DELETE FROM {new};; ALTER TABLE {new} ADD COLUMN b text NOT NULL
CREATE TABLE {new} (id int);; INSERT INTO {new} SELECT 1 WHERE false;; ALTER TABLE {new} ADD COLUMN b text NOT NULL

## rows of constants that fit
INSERT INTO {people} ({people.id}, {people.name}) SELECT 1, '' WHERE false
EXPLAIN INSERT INTO {people} ({people.id}, {people.name}) VALUES (1, '')
PREPARE {new} AS INSERT INTO {people} ({people.name}) VALUES ('x')
CREATE FUNCTION {new}() RETURNS void LANGUAGE sql AS $$ INSERT INTO {people} ({people.name}) VALUES ('x') $$
INSERT INTO {settings} ({settings.key}, {settings.value}) VALUES ('a', 'x'), ('A', 'x') ON CONFLICT DO NOTHING
