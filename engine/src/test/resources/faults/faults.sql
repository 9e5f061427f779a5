# Statements that the server refuses, one a line. What stands before a " ;; " is accepted.

## duplicate column
ALTER TABLE {orders} ADD COLUMN {orders.note} text
ALTER TABLE {orders} ADD {orders.note} text
ALTER TABLE {orders} ADD COLUMN {new} text, ADD COLUMN {orders.note} text
ALTER TABLE {orders} ADD COLUMN {new} text, ADD COLUMN {new} int
ALTER TABLE {orders} DROP COLUMN {orders.note} CASCADE, ADD COLUMN {orders.id} text
ALTER TABLE {people} ADD COLUMN {people.name} text
ALTER TABLE {staff} ADD COLUMN {staff.salary} int
ALTER TABLE {events} ADD COLUMN {events.body} jsonb
CREATE TABLE {new} (id int, name text, id bigint)
CREATE TABLE {new} (id int, "name" text, Name text)
CREATE TABLE {new} (LIKE {people}, {people.id} int)
ALTER TABLE {orders} RENAME COLUMN {orders.note} TO {orders.total}
ALTER TABLE {orders} RENAME {orders.note} TO {orders.note}
ALTER TABLE {orders} ADD COLUMN ctid int
ALTER TABLE {orders} RENAME COLUMN {orders.note} TO xmin
ALTER TABLE {orders} ADD COLUMN IF NOT EXISTS {new} int, ADD COLUMN {orders.total} int
ALTER TYPE {address} ADD ATTRIBUTE city text
ALTER TYPE {address} RENAME ATTRIBUTE street TO city
CREATE TYPE {new} AS (a int, a text)
CREATE VIEW {new} AS SELECT 1 AS a, 2 AS a
CREATE VIEW {new} AS SELECT {orders.id}, {orders.id} FROM {orders}
CREATE VIEW {new} AS SELECT o.*, c.* FROM {orders} o JOIN {orders} c ON true
CREATE VIEW {new} AS SELECT count(*), count(*) FROM {orders}
CREATE TABLE {new} AS SELECT 1 AS a, 2 AS a
CREATE MATERIALIZED VIEW {new} AS SELECT 1 AS a, 2 AS a
ALTER VIEW {order_view} RENAME COLUMN {order_view.id} TO {order_view.note}
ALTER TABLE {order_view} RENAME {order_view.id} TO {order_view.note}
ALTER MATERIALIZED VIEW {totals} RENAME COLUMN who TO total
CREATE TABLE {new} (UNIQUE (a, a), a int)
CREATE TABLE {new} (a int, PRIMARY KEY (a, a))
INSERT INTO {logs} ({logs.message}, {logs.message}) VALUES ('a', 'b')

## duplicate relation
CREATE TABLE {orders} (id int)
CREATE TABLE {order_view} (id int)
CREATE TABLE {counter} (id int)
CREATE TABLE {orders_status_idx} (id int)
CREATE TABLE {totals} (id int)
CREATE TABLE {far_orders} (id int)
CREATE TABLE {address} (id int)
CREATE UNLOGGED TABLE {events} (id int)
CREATE TABLE {orders} AS SELECT 1 AS one
SELECT 1 AS one INTO {orders}
CREATE TABLE {events_old} PARTITION OF {events} FOR VALUES FROM ('2030-01-01') TO ('2031-01-01')
CREATE VIEW {order_view} AS SELECT 1 AS one
CREATE VIEW {orders} AS SELECT 1 AS one
CREATE MATERIALIZED VIEW {totals} AS SELECT 1 AS one
CREATE MATERIALIZED VIEW {orders} AS SELECT 1 AS one
CREATE SEQUENCE {counter}
CREATE SEQUENCE {orders}
CREATE FOREIGN TABLE {orders} (id int) SERVER {remote}
ALTER TABLE {orders} RENAME TO {customers:name}
ALTER TABLE {orders} RENAME TO {order_view:name}
ALTER TABLE {orders} RENAME TO {counter:name}
ALTER VIEW {order_view} RENAME TO {orders:name}
ALTER SEQUENCE {counter} RENAME TO {orders:name}
ALTER MATERIALIZED VIEW {totals} RENAME TO {orders:name}
ALTER INDEX {orders_status_idx} RENAME TO {events_kind_idx:name}
ALTER TABLE {orders} RENAME TO {orders:name}
CREATE TABLE {crm}.{people:name} (a int) ;; ALTER TABLE {people} SET SCHEMA {crm}
CREATE TABLE {new} (id int) ;; CREATE TABLE {new} (id int)
CREATE TABLE {new} (id int) ;; DROP TABLE {new} ;; CREATE TABLE {new} (id int) ;; CREATE TABLE {new} (name text)
CREATE TABLE {new} AS SELECT * FROM pg_class ;; CREATE TABLE {new} (id int)
CREATE TABLE {new} AS TABLE pg_namespace ;; CREATE SEQUENCE {new}

## duplicate index
CREATE INDEX {orders_status_idx:name} ON {orders} ({orders.note})
CREATE UNIQUE INDEX {orders_status_idx:name} ON {orders} ({orders.id})
CREATE INDEX {orders:name} ON {orders} ({orders.note})
CREATE INDEX {order_view:name} ON {orders} ({orders.note})
CREATE INDEX {orders.pk} ON {orders} ({orders.note})
CREATE INDEX {new} ON {orders} ({orders.note}) ;; CREATE INDEX {new} ON {orders} ({orders.total})
ALTER TABLE {orders} ADD CONSTRAINT {customers_name_idx:name} UNIQUE ({orders.note})
ALTER TABLE {logs} ADD CONSTRAINT {logs:name} PRIMARY KEY ({logs.at})
CREATE TABLE {new} (a int CONSTRAINT {orders.pk} PRIMARY KEY) ;; CREATE TABLE {new} (a int)

## duplicate constraint
ALTER TABLE {orders} ADD CONSTRAINT {orders.customer_fk} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ({customers.id})
ALTER TABLE {orders} ADD CONSTRAINT {orders.customer_fk} CHECK ({orders.quantity} > 1)
ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} CHECK ({orders.quantity} > 1)
ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} CHECK (true) NOT VALID
ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ({customers.id})
ALTER TABLE {orders} RENAME CONSTRAINT {orders.customer_fk} TO {orders.quantity_check}
ALTER TABLE {orders} RENAME CONSTRAINT {orders.customer_fk} TO {orders.pk}
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK (true), ADD CONSTRAINT {new} CHECK (false)
CREATE TABLE {new} (a int CONSTRAINT c CHECK (a > 0), b int CONSTRAINT c CHECK (b > 0))
CREATE TABLE {new} (a int, CONSTRAINT c CHECK (a > 0), CONSTRAINT c UNIQUE (a))
ALTER DOMAIN {price} ADD CONSTRAINT {price.positive} CHECK (VALUE > 1)
ALTER TABLE {people} ADD CONSTRAINT {people.name_check} CHECK ({people.name} <> 'x')
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE ({orders.note}), ADD CONSTRAINT {new} CHECK (true)
ALTER TABLE {bookings} ADD CONSTRAINT {bookings.no_overlap} CHECK (true)

## multiple primary keys
ALTER TABLE {orders} ADD PRIMARY KEY ({orders.note})
ALTER TABLE {orders} ADD CONSTRAINT {new} PRIMARY KEY ({orders.id})
ALTER TABLE {orders} ADD COLUMN {new} int PRIMARY KEY
ALTER TABLE {items} ADD CONSTRAINT {new} PRIMARY KEY ({items.line})
CREATE TABLE {new} (a int PRIMARY KEY, b int PRIMARY KEY)
CREATE TABLE {new} (a int PRIMARY KEY, b int, PRIMARY KEY (a, b))
ALTER TABLE {orders} ADD COLUMN {new} int, ADD PRIMARY KEY ({new})
ALTER TABLE {events} ADD PRIMARY KEY ({events.day})
ALTER TABLE {customers} ADD CONSTRAINT {new} PRIMARY KEY USING INDEX {customers_score_idx:name}
ALTER TABLE {settings} ADD PRIMARY KEY ({settings.value})

## duplicate type
CREATE TYPE {mood} AS ENUM ('a')
CREATE TYPE {mood} AS (a int)
CREATE TYPE {address} AS (a int)
CREATE TYPE {address} AS ENUM ('a')
CREATE TYPE {span} AS RANGE (subtype = int8)
CREATE DOMAIN {price} AS int
CREATE DOMAIN {mood} AS int
CREATE TYPE {price} AS ENUM ('a')
CREATE TYPE {orders} AS ENUM ('a')
CREATE TYPE {order_view} AS ENUM ('a')
CREATE DOMAIN {orders} AS text
ALTER TYPE {mood} RENAME TO {stage:name}
CREATE TABLE {mood} (a int)
CREATE VIEW {mood} AS SELECT 1 AS a
CREATE TABLE {price} (a int)
CREATE TYPE {new} ;; CREATE TYPE {new}
ALTER TYPE {address} RENAME TO {price:name}
ALTER DOMAIN {price} RENAME TO {code:name}
ALTER TABLE {orders} RENAME TO {price:name}

## duplicate enum value
ALTER TYPE {mood} ADD VALUE 'ok'
ALTER TYPE {mood} ADD VALUE 'sad' BEFORE 'ok'
ALTER TYPE {stage} ADD VALUE 'draft' AFTER 'open'
ALTER TYPE {stage} RENAME VALUE 'draft' TO 'open'
ALTER TYPE {stage} RENAME VALUE 'draft' TO 'draft'
CREATE TYPE {new} AS ENUM ('a', 'b', 'a')
CREATE TYPE {new} AS ENUM ('x', 'x')
CREATE TYPE {new} AS ENUM ('eins', 'zwei', 'drei', 'eins')

## missing enum value
ALTER TYPE {mood} RENAME VALUE 'none' TO 'some'
ALTER TYPE {mood} ADD VALUE 'new' BEFORE 'none'
ALTER TYPE {mood} ADD VALUE 'new' AFTER 'Ok'
ALTER TYPE {stage} RENAME VALUE 'OPEN' TO 'closed'

## duplicate schema
CREATE SCHEMA {crm}
CREATE SCHEMA public
ALTER SCHEMA {crm} RENAME TO public
CREATE SCHEMA {new} ;; ALTER SCHEMA {new} RENAME TO {crm}
CREATE SCHEMA AUTHORIZATION {reader} ;; CREATE SCHEMA AUTHORIZATION {reader}
CREATE SCHEMA {crm} CREATE TABLE t (a int)

## duplicate function
CREATE FUNCTION {total_of}(integer) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {total_of}(x int, y text) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {touch}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$
CREATE FUNCTION {shout}(a text, b bool) RETURNS text LANGUAGE sql AS $$ SELECT a $$
CREATE FUNCTION {cleanup}(int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE PROCEDURE {cleanup}(x int4) LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE PROCEDURE {total_of}(integer) LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE AGGREGATE {sum_up}(int) (SFUNC = int4pl, STYPE = int)
CREATE FUNCTION {sum_up}(int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
ALTER FUNCTION {touch}() RENAME TO {guard:name}
ALTER FUNCTION {total_of}(integer) RENAME TO {sum_up:name}
CREATE FUNCTION {mood_name}(x {mood}) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$

## function definitions
CREATE OR REPLACE FUNCTION {total_of}(integer) RETURNS text LANGUAGE sql AS $$ SELECT 'x'::text $$
CREATE OR REPLACE FUNCTION {shout}(other text, twice boolean DEFAULT false) RETURNS text LANGUAGE sql AS $$ SELECT other $$
CREATE OR REPLACE FUNCTION {shout}(word text, twice boolean) RETURNS text LANGUAGE sql AS $$ SELECT word $$
CREATE OR REPLACE FUNCTION {lister}() RETURNS TABLE (a int, c text) LANGUAGE sql AS $$ SELECT 1, 'x' $$
CREATE OR REPLACE FUNCTION {lister}() RETURNS SETOF int LANGUAGE sql AS $$ SELECT 1 $$
CREATE OR REPLACE FUNCTION {touch}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE OR REPLACE PROCEDURE {total_of}(integer) LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE OR REPLACE FUNCTION {cleanup}(days int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE OR REPLACE FUNCTION {sum_up}(int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(a int DEFAULT 1, b int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(a int, a text) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql
CREATE FUNCTION {new}() RETURNS int AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE nosuchlanguage AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS nosuchtype LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$
CREATE FUNCTION {new}(a nosuchtype) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(OUT a int) RETURNS text LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(a int) RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN IF true THEN RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql AS $$ BEGIN nosuchvar := 1; RETURN 1; END $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 'x'::text $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT {orders.nothing} FROM {orders} $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 FROM nosuchtable $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELEC 1 $$
CREATE FUNCTION {new}() RETURNS anyelement LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}(int) RETURNS anyarray LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'
CREATE FUNCTION {new}(anyelement) RETURNS anyrange LANGUAGE sql AS 'SELECT NULL'
CREATE FUNCTION {new}(anycompatible) RETURNS anyelement LANGUAGE sql AS 'SELECT $1'
CREATE FUNCTION {new}(int, OUT x anyarray) LANGUAGE sql AS 'SELECT ARRAY[1]'
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS event_trigger LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS internal LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}(r record) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE PROCEDURE {new}() LANGUAGE sql STRICT AS 'SELECT 1'
CREATE PROCEDURE {new}() LANGUAGE sql IMMUTABLE AS 'SELECT 1'
CREATE PROCEDURE {new}() LANGUAGE plpgsql COST 10 AS 'BEGIN END'
CREATE PROCEDURE {new}() LANGUAGE plpgsql PARALLEL SAFE AS 'BEGIN END'
CREATE PROCEDURE {new}(a int DEFAULT 1, OUT b int) LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}(OUT a int DEFAULT 1) LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}(VARIADIC a int[], b int) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}(VARIADIC a int) RETURNS int LANGUAGE sql AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql ROWS 10 AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql COST 0 AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS SETOF int LANGUAGE sql ROWS -1 AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql IMMUTABLE STABLE AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql STRICT CALLED ON NULL INPUT AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql PARALLEL always AS 'SELECT 1'
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS 'SELECT 1' RETURN 2
CREATE FUNCTION {new}() RETURNS int LANGUAGE plpgsql RETURN 2
CREATE FUNCTION {new}(a anyelement) RETURNS int LANGUAGE sql RETURN 1
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS 'SELECT 1', 'SELECT 2'
ALTER PROCEDURE {cleanup}(int) STRICT
ALTER FUNCTION {total_of}(integer) ROWS 10
ALTER FUNCTION {total_of}(integer) COST -1
ALTER FUNCTION {total_of}(integer) IMMUTABLE VOLATILE

## missing function
DROP FUNCTION {new}()
DROP FUNCTION {new}
DROP FUNCTION {total_of}
DROP FUNCTION {total_of}(text)
DROP FUNCTION {cleanup}(int)
DROP PROCEDURE {cleanup}(text)
DROP PROCEDURE {total_of}(int)
DROP AGGREGATE {sum_up}(text)
DROP AGGREGATE {total_of}(int)
DROP ROUTINE {new}(int)
ALTER FUNCTION {new}() RENAME TO x
ALTER FUNCTION {total_of}(text) OWNER TO CURRENT_USER
ALTER FUNCTION {shout}(text) IMMUTABLE
ALTER FUNCTION {new}() SET SCHEMA {crm}
COMMENT ON FUNCTION {total_of}(text) IS 'x'
COMMENT ON FUNCTION {new}() IS 'x'
GRANT EXECUTE ON FUNCTION {total_of}(text) TO PUBLIC
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION nosuchfunction()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {total_of}()
CREATE EVENT TRIGGER {new} ON ddl_command_end EXECUTE FUNCTION nosuchfunction()
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT nosuchfunction()
ALTER TABLE {orders} ADD CHECK (nosuchfunction({orders.note}))
CREATE INDEX ON {orders} (nosuchfunction({orders.note}))
CREATE VIEW {new} AS SELECT nosuchfunction(1) AS x
CALL {new}(1)
CREATE TABLE {new} (id uuid DEFAULT uuid_generate_v7x())
CREATE TABLE {new} (id text DEFAULT nanoid(), name text)
CREATE POLICY {new} ON {orders} USING (nosuchfunction({orders.id}))
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS (nosuchfunction({orders.quantity})) STORED
CREATE AGGREGATE {new}(int) (SFUNC = nosuchfunction, STYPE = int)
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = nosuchfunction)
CREATE CAST ({mood} AS int) WITH FUNCTION nosuchfunction({mood})
SELECT nosuchfunction()

## wrong function type
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {on_ddl}()
CREATE EVENT TRIGGER {new} ON ddl_command_end EXECUTE FUNCTION {touch}()
DROP FUNCTION {sum_up}(int)
ALTER FUNCTION {cleanup}(int) RENAME TO x
ALTER PROCEDURE {total_of}(int) RENAME TO x
CALL {total_of}(1)

## duplicate trigger
CREATE TRIGGER {orders.touched} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {orders.touched} AFTER DELETE ON {orders} FOR EACH STATEMENT EXECUTE PROCEDURE {guard}()
CREATE CONSTRAINT TRIGGER {orders.touched} AFTER UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}() ;;
    ALTER TRIGGER {new} ON {orders} RENAME TO {orders.touched}
CREATE TRIGGER {customers.guarded} AFTER INSERT ON {customers} EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; CREATE TRIGGER {new} AFTER UPDATE ON {events_old} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events_old} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; CREATE TRIGGER {new} AFTER UPDATE ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; CREATE OR REPLACE TRIGGER {new} AFTER UPDATE ON {events_old} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF INSERT ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; CREATE TRIGGER {new} INSTEAD OF DELETE ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}()

## missing trigger
DROP TRIGGER {new} ON {orders}
DROP TRIGGER {orders.touched} ON {customers}
ALTER TRIGGER {new} ON {orders} RENAME TO x
ALTER TABLE {orders} DISABLE TRIGGER {new}
ALTER TABLE {orders} ENABLE TRIGGER {customers.guarded}
ALTER TABLE {orders} ENABLE ALWAYS TRIGGER {new}
COMMENT ON TRIGGER {new} ON {orders} IS 'x'
DROP TRIGGER {orders.touched} ON {order_view}
ALTER TRIGGER {orders.touched} ON {orders} DEPENDS ON EXTENSION nosuchextension
ALTER TABLE {events_old} DISABLE TRIGGER {new}
DROP TRIGGER {new} ON {events_old}

## trigger definitions
CREATE TRIGGER {new} BEFORE UPDATE ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF UPDATE ON {order_view} FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE OF {orders.nothing} ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE OF {orders.note}, {orders.note} ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE TRUNCATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE INSERT ON {orders} FOR EACH ROW WHEN (OLD.{orders.id} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (NEW.{orders.nothing} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH STATEMENT WHEN (NEW.{orders.id} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {totals} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {counter} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders_status_idx} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} REFERENCING OLD TABLE AS o FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE CONSTRAINT TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE OR REPLACE CONSTRAINT TRIGGER {new} AFTER UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE {touch}()
CREATE TRIGGER {new} ON {orders} BEFORE UPDATE FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {orders}.x BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF UPDATE ON {order_view} FOR EACH ROW WHEN (OLD.{order_view.id} <> NEW.{order_view.id}) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} INSTEAD OF UPDATE OF {order_view.note} ON {order_view} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE OF {orders.note} ON {orders} REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {orders} REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER DELETE ON {orders} REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER TRUNCATE ON {orders} REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE ON {orders} REFERENCING NEW TABLE AS fresh OLD TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE ON {orders} REFERENCING NEW ROW AS fresh FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events} REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {events_old} REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER INSERT ON {staff} REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE TRUNCATE ON {order_view} FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE ON {orders} DEFERRABLE FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} AFTER UPDATE ON {orders} INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE INSERT OR INSERT ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE OR UPDATE OF {orders.note} ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION now()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION lower()

## policy, rule, statistics, publication, collation, event trigger, server and so on
CREATE POLICY {orders.visible} ON {orders} USING (true)
ALTER POLICY {new} ON {orders} RENAME TO x
ALTER POLICY {new} ON {orders} USING (true)
DROP POLICY {new} ON {orders}
DROP POLICY {orders.visible} ON {customers}
COMMENT ON POLICY {new} ON {orders} IS 'x'
CREATE POLICY {new} ON {orders} USING (true) ;; ALTER POLICY {new} ON {orders} RENAME TO {orders.visible}
CREATE POLICY {new} ON {order_view} USING (true)
CREATE POLICY {new} ON {orders} FOR INSERT USING (true)
CREATE POLICY {new} ON {orders} FOR SELECT WITH CHECK (true)
CREATE POLICY {new} ON {orders} FOR DELETE WITH CHECK (true)
CREATE POLICY {new} ON {orders} USING ({orders.nothing} = 1)
CREATE POLICY {new} ON {orders} USING ({orders.id})
CREATE POLICY {new} ON nosuchtable USING (true)
CREATE POLICY {orders.visible} ON {orders} FOR INSERT WITH CHECK (true)
CREATE POLICY IF NOT EXISTS {new} ON {orders} USING (true)
CREATE OR REPLACE POLICY {new} ON {orders} USING (true)
ALTER TABLE {order_view} ENABLE ROW LEVEL SECURITY
CREATE RULE {logs.keep} AS ON DELETE TO {logs} DO INSTEAD NOTHING
DROP RULE {new} ON {logs}
DROP RULE {logs.keep} ON {orders}
ALTER RULE {new} ON {logs} RENAME TO x
CREATE RULE {new} AS ON SELECT TO {logs} DO INSTEAD NOTHING
CREATE RULE {new} AS ON INSERT TO nosuchtable DO INSTEAD NOTHING
ALTER TABLE {logs} DISABLE RULE {new}
COMMENT ON RULE {new} ON {logs} IS 'x'
CREATE STATISTICS {orders_stats} ON {orders.customer}, {orders.id} FROM {orders}
DROP STATISTICS {new}
ALTER STATISTICS {new} RENAME TO x
CREATE STATISTICS {new} ON {orders.customer}, {orders.nothing} FROM {orders}
CREATE STATISTICS {new} ON {orders.customer} FROM {orders}
CREATE STATISTICS {new} ON {orders.customer}, {orders.customer} FROM {orders}
CREATE STATISTICS {new} (nokind) ON {orders.customer}, {orders.id} FROM {orders}
CREATE STATISTICS {new} ON {order_view.id}, {order_view.note} FROM {order_view}
CREATE PUBLICATION {feed}
CREATE PUBLICATION {new} FOR TABLE nosuchtable
CREATE PUBLICATION {new} FOR TABLE {order_view}
DROP PUBLICATION {new}
ALTER PUBLICATION {new} ADD TABLE {orders}
ALTER PUBLICATION {feed} ADD TABLE {orders}
ALTER PUBLICATION {feed} DROP TABLE {customers}
ALTER PUBLICATION {feed} ADD TABLE nosuchtable
ALTER PUBLICATION {new} RENAME TO x
CREATE PUBLICATION {new} ;; ALTER PUBLICATION {new} RENAME TO {feed}
CREATE PUBLICATION IF NOT EXISTS {new}
CREATE COLLATION {german} FROM "C"
DROP COLLATION {new}
CREATE COLLATION {new} FROM nosuchcollation
ALTER COLLATION {new} RENAME TO x
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE text COLLATE nosuchcollation
CREATE TABLE {new} (a int COLLATE "C")
CREATE EVENT TRIGGER {ddl_watch} ON ddl_command_end EXECUTE FUNCTION {on_ddl}()
CREATE EVENT TRIGGER {new} ON nosuchevent EXECUTE FUNCTION {on_ddl}()
CREATE EVENT TRIGGER {new} ON ddl_command_end WHEN tag IN ('NOSUCH TAG') EXECUTE FUNCTION {on_ddl}()
DROP EVENT TRIGGER {new}
ALTER EVENT TRIGGER {new} DISABLE
CREATE SERVER {remote} FOREIGN DATA WRAPPER {wrapper}
CREATE SERVER {new} FOREIGN DATA WRAPPER nosuchwrapper
CREATE FOREIGN DATA WRAPPER {wrapper}
DROP SERVER {new}
DROP FOREIGN DATA WRAPPER {new}
DROP SERVER {remote}
DROP FOREIGN DATA WRAPPER {wrapper}
CREATE FOREIGN TABLE {new} (a int) SERVER nosuchserver
CREATE USER MAPPING FOR CURRENT_USER SERVER nosuchserver
CREATE USER MAPPING FOR PUBLIC SERVER {remote} ;; CREATE USER MAPPING FOR PUBLIC SERVER {remote}
DROP USER MAPPING FOR PUBLIC SERVER {remote}
CREATE TEXT SEARCH CONFIGURATION {search} (COPY = pg_catalog.simple)
CREATE TEXT SEARCH CONFIGURATION {new} (COPY = nosuchconfiguration)
DROP TEXT SEARCH CONFIGURATION {new}
ALTER TEXT SEARCH CONFIGURATION {new} RENAME TO x
CREATE ROLE {reader}
CREATE USER {reader}
CREATE LANGUAGE plpgsql
DROP LANGUAGE nosuchlanguage
DROP CAST (int AS {mood})
CREATE CAST ({mood} AS text) WITH INOUT ;; CREATE CAST ({mood} AS text) WITH INOUT
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq) ;;
    CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)
DROP OPERATOR === (text, text)
DROP OPERATOR CLASS nosuchclass USING btree
DROP OPERATOR FAMILY nosuchfamily USING btree
CREATE OPERATOR FAMILY {new} USING nosuchmethod
DROP ACCESS METHOD nosuchmethod
DROP TRANSFORM FOR int LANGUAGE plpgsql
GRANT SELECT ON nosuchtable TO PUBLIC
GRANT USAGE ON SCHEMA nosuchschema TO PUBLIC
GRANT SELECT ({orders.nothing}) ON {orders} TO PUBLIC
GRANT SELECT ON SEQUENCE {orders} TO PUBLIC
GRANT USAGE ON TYPE nosuchtype TO PUBLIC
GRANT NOSUCHPRIVILEGE ON {orders} TO PUBLIC
GRANT EXECUTE ON {orders} TO PUBLIC
GRANT ALL ON ALL TABLES IN SCHEMA nosuchschema TO {reader}
ALTER DEFAULT PRIVILEGES IN SCHEMA nosuchschema GRANT SELECT ON TABLES TO {reader}
GRANT USAGE ON TABLE {orders} TO PUBLIC
GRANT SELECT ON FUNCTION {total_of}(int) TO PUBLIC
GRANT SELECT ({logs.level}) ON SEQUENCE {counter} TO PUBLIC
GRANT ALL ON FOREIGN SERVER nosuchserver TO PUBLIC
GRANT CREATE ON TYPE {mood} TO PUBLIC
REVOKE INSERT ON SCHEMA {crm} FROM PUBLIC
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON SEQUENCES TO PUBLIC
ALTER PUBLICATION {feed} ADD TABLE {order_view}
ALTER PUBLICATION {feed} ADD TABLES IN SCHEMA nosuchschema
CREATE PUBLICATION {new} FOR TABLE {orders} ({orders.note}, {orders.note})
CREATE SERVER {new} FOREIGN DATA WRAPPER {wrapper} ;; ALTER SERVER {new} RENAME TO {remote}
COMMENT ON SERVER nosuchserver IS 'x'
COMMENT ON EVENT TRIGGER nosuchtrigger IS 'x'
COMMENT ON CAST (int AS {mood}) IS 'x'
CREATE TABLE {new} (a {mood} COLLATE "C")
DROP CONVERSION nosuchconversion
DROP TEXT SEARCH DICTIONARY nosuchdictionary
CREATE TEXT SEARCH DICTIONARY {new} (TEMPLATE = nosuchtemplate)
CREATE OPERATOR CLASS {new} FOR TYPE {mood} USING nosuchmethod AS STORAGE int
DROP ACCESS METHOD btree
CREATE EVENT TRIGGER {new} ON ddl_command_end WHEN tag IN ('CREATE DATABASE') EXECUTE FUNCTION {on_ddl}()
CREATE EVENT TRIGGER {new} ON ddl_command_end WHEN kind IN ('CREATE TABLE') EXECUTE FUNCTION {on_ddl}()
CREATE STATISTICS {new} (mcv) ON (lower({orders.note})) FROM {orders}
CREATE RULE {new} AS ON SELECT TO {order_view} DO INSTEAD NOTHING
CREATE RULE {new} AS ON SELECT TO {order_view} DO INSTEAD SELECT 1
CREATE RULE "_RETURN" AS ON SELECT TO {order_view} DO INSTEAD (SELECT * FROM {orders}; SELECT * FROM {orders})
CREATE RULE "_RETURN" AS ON INSERT TO {logs} DO INSTEAD NOTHING
CREATE RULE {new} AS ON INSERT TO {totals} DO INSTEAD NOTHING
CREATE RULE {new} AS ON INSERT TO {logs} DO ALSO INSERT INTO {logs} VALUES (NEW.*) RETURNING *
CREATE RULE {new} AS ON DELETE TO {customers} WHERE OLD.{customers.score} > 1 DO ALSO NOTIFY x
ALTER RULE "_RETURN" ON {order_view} RENAME TO x
CREATE OPERATOR === (LEFTARG int4, RIGHTARG int4)
DROP OPERATOR === 
DROP CAST (int4 TO text)
CREATE SERVER {new} FOREIGN DATA WRAPPER {wrapper} (host 'x')
ALTER TEXT SEARCH CONFIGURATION {search} ADD MAPPING asciiword WITH simple
DROP USER MAPPING {reader} SERVER {remote}
CREATE COLLATION {new} (locales = 'C')
CREATE COLLATION {new} (locale = 'C', locale = 'POSIX')
CREATE COLLATION {new} (locale = 'C', lc_ctype = 'C')
CREATE COLLATION {new} (provider = icu)
CREATE COLLATION {new} (lc_collate = 'C')
CREATE COLLATION {new} (provider = nosuch, locale = 'C')
CREATE COLLATION {new} FROM "default"
CREATE OPERATOR ### (LEFTARG = text, RIGHTARG = int, FUNCTION = texteq)
CREATE AGGREGATE {new} (int) (SFUNC = textcat, STYPE = text)
CREATE AGGREGATE {new} (text) (SFUNC = int4pl, STYPE = int)
CREATE TYPE {new} AS RANGE (subtyp = int4)
CREATE TYPE {new} AS RANGE (subtype = int4, subtype = text)
CREATE TYPE {new} AS RANGE (subtype = int4, subtype_diff = {shout})
CREATE TYPE {new} AS RANGE (subtype = float8, subtype_diff = float4mi)
CREATE TYPE {new} AS RANGE (subtype = int4, canonical = {shout})

## extension
CREATE EXTENSION citext
CREATE EXTENSION "citext" WITH SCHEMA public
CREATE EXTENSION hstore SCHEMA nosuchschema
DROP EXTENSION hstore
DROP EXTENSION citext
ALTER EXTENSION hstore UPDATE
ALTER EXTENSION hstore SET SCHEMA {crm}
COMMENT ON EXTENSION hstore IS 'x'
CREATE EXTENSION earthdistance
DROP TYPE citext
DROP FUNCTION similarity(text, text)

## missing relation
ALTER TABLE nosuchtable ADD COLUMN a int
ALTER TABLE {new} DROP COLUMN a
ALTER TABLE {new} RENAME TO x
ALTER TABLE {new} RENAME COLUMN a TO b
ALTER TABLE {new} SET SCHEMA {crm}
ALTER TABLE {new} OWNER TO CURRENT_USER
ALTER TABLE {new} ENABLE ROW LEVEL SECURITY
ALTER TABLE ONLY {new} ADD CONSTRAINT c CHECK (true)
ALTER TABLE {crm}.{orders:name} ADD COLUMN a int
DROP TABLE nosuchtable
DROP TABLE {orders}, nosuchtable
DROP TABLE {logs}, {new} CASCADE
DROP VIEW {new}
DROP VIEW {big_orders}, {new}
DROP MATERIALIZED VIEW {new}
DROP SEQUENCE {new}
DROP FOREIGN TABLE {new}
ALTER VIEW {new} RENAME TO x
ALTER VIEW {new} SET SCHEMA {crm}
ALTER MATERIALIZED VIEW {new} RENAME TO x
ALTER SEQUENCE {new} RESTART
ALTER SEQUENCE {new} RENAME TO x
ALTER SEQUENCE {new} OWNED BY NONE
ALTER SEQUENCE {counter} OWNED BY nosuchtable.a
ALTER INDEX {new} RENAME TO x
ALTER INDEX {new} SET (fillfactor = 70)
ALTER FOREIGN TABLE {new} ADD COLUMN a int
CREATE INDEX {new} ON nosuchtable (a)
CREATE INDEX CONCURRENTLY {new} ON nosuchtable (a)
CREATE TABLE {new} (a int REFERENCES nosuchtable)
CREATE TABLE {new} (a int REFERENCES nosuchtable (id) ON DELETE CASCADE)
CREATE TABLE {new} (a int, FOREIGN KEY (a) REFERENCES nosuchtable (id))
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.customer}) REFERENCES nosuchtable (id)
ALTER TABLE {orders} ADD COLUMN {new} int REFERENCES nosuchtable
CREATE TABLE {new} (LIKE nosuchtable)
CREATE TABLE {new} (LIKE nosuchtable INCLUDING ALL)
CREATE TABLE {new} () INHERITS (nosuchtable)
CREATE TABLE {new} PARTITION OF nosuchtable FOR VALUES IN (1)
ALTER TABLE {events} ATTACH PARTITION nosuchtable FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
ALTER TABLE {events} DETACH PARTITION nosuchtable
ALTER TABLE {people} INHERIT nosuchtable
CREATE VIEW {new} AS SELECT * FROM nosuchtable
CREATE VIEW {new} AS SELECT (SELECT max(a) FROM nosuchtable) AS m
CREATE VIEW {new} AS WITH w AS (SELECT 1 AS a) SELECT * FROM w JOIN nosuchtable n ON n.a = w.a
CREATE VIEW {new} AS SELECT 1 AS a UNION SELECT b FROM nosuchtable
CREATE MATERIALIZED VIEW {new} AS SELECT * FROM nosuchtable
CREATE TABLE {new} AS SELECT * FROM nosuchtable
CREATE TRIGGER {new} BEFORE UPDATE ON nosuchtable FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE RULE {new} AS ON INSERT TO {logs} DO ALSO INSERT INTO nosuchtable VALUES (1)
COMMENT ON TABLE nosuchtable IS 'x'
COMMENT ON COLUMN nosuchtable.a IS 'x'
COMMENT ON VIEW nosuchview IS 'x'
COMMENT ON INDEX nosuchindex IS 'x'
COMMENT ON SEQUENCE nosuchsequence IS 'x'
INSERT INTO nosuchtable (a) VALUES (1)
INSERT INTO {logs} ({logs.message}) SELECT a FROM nosuchtable
UPDATE nosuchtable SET a = 1
UPDATE {orders} SET {orders.note} = n.a FROM nosuchtable n WHERE n.id = {orders}.{orders.id}
DELETE FROM nosuchtable
DELETE FROM {orders} WHERE {orders.id} IN (SELECT id FROM nosuchtable)
DELETE FROM {orders} o USING nosuchtable n WHERE n.a = o.{orders.id}
TRUNCATE nosuchtable
TRUNCATE {logs}, nosuchtable
SELECT * FROM nosuchtable
REFRESH MATERIALIZED VIEW nosuchview
REINDEX TABLE nosuchtable
REINDEX INDEX nosuchindex
CLUSTER nosuchtable
ANALYZE nosuchtable
LOCK TABLE nosuchtable
SELECT setval('nosuchsequence', 1)
SELECT nextval('nosuchsequence')
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT nextval('nosuchsequence')
CREATE TABLE {new} (id int DEFAULT nextval('nosuchsequence'::regclass))
DROP TRIGGER {orders.touched} ON nosuchtable
CREATE STATISTICS {new} ON a, b FROM nosuchtable
SELECT 'nosuchtable'::regclass
ALTER TABLE {events_old} DETACH PARTITION {events_new}
WITH gone AS (DELETE FROM nosuchtable RETURNING *) SELECT 1
MERGE INTO nosuchtable t USING {orders} o ON t.id = o.{orders.id} WHEN MATCHED THEN DELETE
COPY nosuchtable FROM STDIN

## wrong case and quoting
ALTER TABLE {orders:upper} ADD COLUMN a int
DROP TABLE {orders:upper}
ALTER TABLE {orders} ADD COLUMN {new} int, DROP COLUMN {orders.note:upper}
ALTER TABLE {customers} DROP COLUMN {customers.full_name:upper}
ALTER TABLE {orders} RENAME COLUMN {orders.note:upper} TO x
CREATE INDEX ON {orders} ({orders.note:upper})
CREATE TABLE {new} ("User" text) ;; ALTER TABLE {new} DROP COLUMN user_
CREATE TABLE {new} ("userId" text) ;; CREATE INDEX ON {new} (userId)
CREATE TABLE {new} ("userId" text) ;; ALTER TABLE {new} ALTER COLUMN userid SET NOT NULL
CREATE TABLE {new} (userId text) ;; CREATE UNIQUE INDEX ON {new} ("userId")
CREATE TABLE {new} (userId text) ;; ALTER TABLE {new} ADD COLUMN userid int
CREATE TABLE {new} ("userId" text, CHECK (userId <> ''))
CREATE TABLE {new} ("userId" int, FOREIGN KEY (userId) REFERENCES {customers} ({customers.id}))
ALTER TYPE {mood:upper} ADD VALUE 'new'
CREATE VIEW {new} AS SELECT "ID" FROM {items}
DROP INDEX {orders_status_idx:upper}
ALTER TABLE {orders} DROP CONSTRAINT {orders.customer_fk:upper}

## missing column
ALTER TABLE {orders} DROP COLUMN {orders.nothing}
ALTER TABLE {orders} DROP {orders.nothing}
ALTER TABLE {orders} DROP COLUMN {orders.note} CASCADE, DROP COLUMN {orders.nothing}
ALTER TABLE {orders} DROP COLUMN {orders.note} CASCADE, DROP COLUMN {orders.note}
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} SET NOT NULL
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} DROP NOT NULL
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} SET DEFAULT 1
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} DROP DEFAULT
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} TYPE text
ALTER TABLE {orders} ALTER {orders.nothing} SET DATA TYPE text USING {orders.nothing}::text
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} SET STATISTICS 100
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} SET STORAGE EXTERNAL
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} ADD GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} DROP IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.nothing} DROP EXPRESSION
ALTER TABLE {orders} RENAME COLUMN {orders.nothing} TO x
ALTER TABLE {orders} RENAME {orders.nothing} TO x
ALTER TABLE {orders} ADD COLUMN {new} int, ALTER COLUMN {orders.nothing} SET NOT NULL
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.nothing} > 0)
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE ({orders.nothing})
ALTER TABLE {logs} ADD PRIMARY KEY ({logs.nothing})
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.nothing}) REFERENCES {customers} ({customers.id})
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ({customers.nothing})
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.nothing} WITH &&)
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS ({orders.nothing} + 1) STORED
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE int USING {orders.nothing}::int
CREATE INDEX {new} ON {orders} ({orders.nothing})
CREATE INDEX {new} ON {orders} (lower({orders.nothing}))
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.nothing} IS NULL
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE ({orders.nothing})
CREATE UNIQUE INDEX {new} ON {orders} ({orders.note}, {orders.nothing} DESC)
CREATE INDEX {new} ON {totals} ({totals.nothing})
CREATE TABLE {new} (a int, CHECK (b > 0))
CREATE TABLE {new} (a int CHECK (b > 0))
CREATE TABLE {new} (a int, UNIQUE (b))
CREATE TABLE {new} (a int, PRIMARY KEY (b))
CREATE TABLE {new} (a int, FOREIGN KEY (b) REFERENCES {customers} ({customers.id}))
CREATE TABLE {new} (a int REFERENCES {customers} (nothing))
CREATE TABLE {new} (a int, b int GENERATED ALWAYS AS (c * 2) STORED)
CREATE TABLE {new} (a int) PARTITION BY RANGE (b)
CREATE TABLE {new} (a int, EXCLUDE USING gist (b WITH =))
CREATE VIEW {new} AS SELECT {orders.nothing} FROM {orders}
CREATE VIEW {new} AS SELECT o.{orders.nothing} FROM {orders} o
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} WHERE {orders.nothing} > 1
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} ORDER BY {orders.nothing}
CREATE VIEW {new} AS SELECT count(*) AS n FROM {orders} GROUP BY {orders.nothing}
CREATE VIEW {new} AS SELECT o.{orders.id} FROM {orders} o JOIN {customers} c ON c.{customers.nothing} = o.{orders.customer}
CREATE VIEW {new} AS SELECT x.{orders.id} FROM {orders} o
CREATE VIEW {new} AS SELECT {order_view.nothing} FROM {order_view}
CREATE VIEW {new} AS WITH w AS (SELECT {orders.id} FROM {orders}) SELECT {orders.note} FROM w
CREATE VIEW {new} AS SELECT s.b FROM (SELECT 1 AS a) s
CREATE OR REPLACE VIEW {order_view} AS SELECT {orders.nothing} FROM {orders}
CREATE MATERIALIZED VIEW {new} AS SELECT {orders.nothing} FROM {orders}
CREATE TABLE {new} AS SELECT {orders.nothing} FROM {orders}
CREATE RULE {new} AS ON UPDATE TO {logs} WHERE OLD.{logs.nothing} = 1 DO INSTEAD NOTHING
COMMENT ON COLUMN {orders}.{orders.nothing} IS 'x'
INSERT INTO {logs} ({logs.nothing}) VALUES (1)
INSERT INTO {logs} ({logs.message}, {logs.nothing}) SELECT 'a', 1
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.nothing}) DO NOTHING
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.email}) DO UPDATE SET {customers.nothing} = 1
INSERT INTO {logs} ({logs.message}) VALUES ('a') RETURNING {logs.nothing}
UPDATE {orders} SET {orders.nothing} = 1
UPDATE {orders} SET {orders.note} = {orders.nothing}
UPDATE {orders} SET {orders.note} = 'x' WHERE {orders.nothing} = 1
DELETE FROM {orders} WHERE {orders.nothing} = 1
SELECT {orders.nothing} FROM {orders}
ALTER SEQUENCE {counter} OWNED BY {orders}.{orders.nothing}
ALTER TYPE {address} DROP ATTRIBUTE nothing
ALTER TYPE {address} RENAME ATTRIBUTE nothing TO something
ALTER TYPE {address} ALTER ATTRIBUTE nothing TYPE int
ALTER VIEW {order_view} RENAME COLUMN {order_view.nothing} TO x
ALTER VIEW {order_view} ALTER COLUMN {order_view.nothing} SET DEFAULT 1
ALTER PUBLICATION {feed} ADD TABLE {customers} ({customers.nothing})
ALTER TABLE {staff} DROP COLUMN {orders.note}
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.note} <> "text")
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT "text"
CREATE TABLE {new} (a text DEFAULT "text")
CREATE TABLE {new} (a text) ;; ALTER TABLE {new} RENAME COLUMN a TO b ;; ALTER TABLE {new} DROP COLUMN a
ALTER TABLE {orders} CLUSTER ON {new}

## missing constraint
ALTER TABLE {orders} DROP CONSTRAINT {new}
ALTER TABLE {orders} DROP CONSTRAINT {customers.email_key}
ALTER TABLE {orders} DROP CONSTRAINT {orders_status_idx:name}
ALTER TABLE {orders} VALIDATE CONSTRAINT {new}
ALTER TABLE {orders} ALTER CONSTRAINT {new} DEFERRABLE
ALTER TABLE {orders} RENAME CONSTRAINT {new} TO x
ALTER TABLE {orders} DROP CONSTRAINT {orders.quantity_check}, DROP CONSTRAINT {orders.quantity_check}
ALTER DOMAIN {price} DROP CONSTRAINT {new}
ALTER DOMAIN {price} RENAME CONSTRAINT {new} TO x
ALTER DOMAIN {price} VALIDATE CONSTRAINT {new}
COMMENT ON CONSTRAINT {new} ON {orders} IS 'x'
COMMENT ON CONSTRAINT {new} ON DOMAIN {price} IS 'x'
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ON CONSTRAINT {new} DO NOTHING
SET CONSTRAINTS {new} DEFERRED
SET CONSTRAINTS {orders.customer_fk} DEFERRED

## missing type
CREATE TABLE {new} (a nosuchtype)
CREATE TABLE {new} (a nosuchtype[])
ALTER TABLE {orders} ADD COLUMN {new} nosuchtype
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE nosuchtype
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE int USING {orders.note}::nosuchtype
CREATE TABLE {new} (a text DEFAULT 'x'::nosuchtype)
ALTER TYPE nosuchtype ADD VALUE 'x'
ALTER TYPE nosuchtype RENAME TO x
ALTER TYPE nosuchtype RENAME VALUE 'a' TO 'b'
ALTER TYPE nosuchtype SET SCHEMA {crm}
ALTER TYPE nosuchtype OWNER TO CURRENT_USER
ALTER DOMAIN nosuchdomain SET NOT NULL
DROP TYPE nosuchtype
DROP TYPE {mood}, nosuchtype CASCADE
DROP DOMAIN nosuchdomain
CREATE DOMAIN {new} AS nosuchtype
CREATE TYPE {new} AS (a nosuchtype)
CREATE TYPE {new} AS RANGE (subtype = nosuchtype)
CREATE TABLE {new} OF nosuchtype
CREATE TABLE {new} (a hstore)
CREATE TABLE {new} (a datetime)
CREATE TABLE {new} (a double)
CREATE TABLE {new} (a string)
CREATE TABLE {new} (a tinyint(1))
CREATE TABLE {new} (a longtext)
CREATE TABLE {new} (a number(10))
CREATE TABLE {new} (a nvarchar(10))
CREATE TABLE {new} (a {crm}.{mood:name})
CREATE VIEW {new} AS SELECT 1::nosuchtype AS a
CREATE VIEW {new} AS SELECT CAST(NULL AS nosuchtype) AS a
CREATE TYPE {new} AS ENUM ('a') ;; DROP TYPE {new} ;; CREATE TABLE {new:b} (a {new})
COMMENT ON TYPE nosuchtype IS 'x'
ALTER TYPE {address} ADD ATTRIBUTE x nosuchtype
CREATE FUNCTION {new}() RETURNS SETOF nosuchtable LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(x nosuchtable.a%TYPE) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$

## missing index
DROP INDEX nosuchindex
DROP INDEX {orders_status_idx}, nosuchindex
DROP INDEX CONCURRENTLY nosuchindex
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE USING INDEX nosuchindex
ALTER TABLE {orders} CLUSTER ON nosuchindex
ALTER TABLE {orders} REPLICA IDENTITY USING INDEX nosuchindex
CLUSTER {orders} USING nosuchindex
CREATE INDEX {new} ON {orders} ({orders.note}) ;; DROP INDEX {new} ;; DROP INDEX {new}

## missing schema
CREATE TABLE nosuchschema.t (a int)
CREATE VIEW nosuchschema.v AS SELECT 1 AS a
CREATE TYPE nosuchschema.e AS ENUM ('a')
CREATE DOMAIN nosuchschema.d AS int
CREATE SEQUENCE nosuchschema.s
CREATE FUNCTION nosuchschema.f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
ALTER TABLE {people} SET SCHEMA nosuchschema
ALTER TYPE {span} SET SCHEMA nosuchschema
ALTER VIEW {big_orders} SET SCHEMA nosuchschema
ALTER FUNCTION {touch}() SET SCHEMA nosuchschema
DROP SCHEMA nosuchschema
DROP SCHEMA {crm}, nosuchschema CASCADE
ALTER SCHEMA nosuchschema RENAME TO x
ALTER SCHEMA nosuchschema OWNER TO CURRENT_USER
COMMENT ON SCHEMA nosuchschema IS 'x'
DROP TABLE nosuchschema.t
DROP VIEW nosuchschema.v
DROP TYPE nosuchschema.e
DROP INDEX nosuchschema.i
DROP FUNCTION nosuchschema.f()
DROP SEQUENCE nosuchschema.s
INSERT INTO nosuchschema.t VALUES (1)
CREATE TABLE {new} (a nosuchschema.e)
CREATE TABLE {new} (a int DEFAULT nosuchschema.f())
CREATE TABLE {new} (a int REFERENCES nosuchschema.t)
CREATE SCHEMA {new} ;; DROP SCHEMA {new} ;; CREATE TABLE {new}.t (a int)
ALTER TABLE nosuchschema.t ADD COLUMN a int
CREATE INDEX {new} ON nosuchschema.t (a)
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION nosuchschema.f()
SET search_path TO nosuchschema ;; CREATE TABLE {new} (a int)
CREATE COLLATION nosuchschema.c FROM "C"
CREATE STATISTICS nosuchschema.s ON {orders.customer}, {orders.id} FROM {orders}
CREATE SCHEMA {new} CREATE TABLE {crm}.{new:b} (id int)
CREATE SCHEMA IF NOT EXISTS {new} CREATE TABLE {new:b} (id int)

## dependent objects still exist
DROP TABLE {customers}
DROP TABLE {orders}
DROP TABLE {orders} RESTRICT
DROP TABLE IF EXISTS {customers}
DROP TABLE {people}
DROP TABLE {orders}, {items}
DROP VIEW {order_view}
DROP VIEW IF EXISTS {order_view}
DROP TYPE {mood}
DROP TYPE {stage}
DROP TYPE {address}
DROP DOMAIN {price}
DROP DOMAIN {code}
DROP TYPE {orders}
CREATE SEQUENCE {new} ;; CREATE TABLE {new:b} (a int DEFAULT nextval('{new:text}')) ;; DROP SEQUENCE {new}
DROP FUNCTION {touch}()
DROP FUNCTION {guard}()
DROP FUNCTION {touch}
DROP FUNCTION {on_ddl}()
DROP SCHEMA {crm}
DROP SCHEMA {crm} RESTRICT
CREATE TABLE {new} (a text COLLATE {german}) ;; DROP COLLATION {german}
CREATE SCHEMA {new} AUTHORIZATION {reader} ;; DROP ROLE {reader}
GRANT SELECT ON {orders} TO {reader} ;; DROP ROLE {reader}
DROP INDEX {customers.pk:qualified}
DROP INDEX {customers.email_key:qualified}
DROP INDEX {orders.pk:qualified}
DROP INDEX {bookings.no_overlap:qualified}
ALTER TABLE {customers} DROP CONSTRAINT {customers.pk}
ALTER TABLE {orders} DROP CONSTRAINT {orders.pk}
ALTER TABLE {orders} DROP COLUMN {orders.note}
ALTER TABLE {orders} DROP COLUMN {orders.total}
ALTER TABLE {orders} DROP COLUMN {orders.id}
ALTER TABLE {orders} DROP COLUMN {orders.customer}
ALTER TABLE {customers} DROP COLUMN {customers.id}
ALTER TABLE {customers} DROP COLUMN {customers.email}
ALTER TABLE {customers} DROP COLUMN {customers.score}
ALTER TABLE {orders} DROP COLUMN {orders.quantity}
ALTER TABLE {orders} DROP COLUMN {orders.quantity}, ADD COLUMN {new} int
ALTER TABLE {order_view} DROP COLUMN {order_view.id}
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x $$ ;;
    CREATE INDEX ON {orders} ({new}({orders.quantity})) ;; DROP FUNCTION {new}(int)
CREATE FUNCTION {new}(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT true $$ ;;
    ALTER TABLE {orders} ADD CHECK ({new}({orders.quantity})) ;; DROP FUNCTION {new}
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ ;;
    ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT {new}() ;; DROP FUNCTION {new}()
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ ;; CREATE VIEW {new:v} AS SELECT {new}() AS one ;; DROP FUNCTION {new}
CREATE FUNCTION {new}() RETURNS boolean LANGUAGE sql AS $$ SELECT true $$ ;;
    CREATE POLICY {new:p} ON {orders} USING ({new}()) ;; DROP FUNCTION {new}()
CREATE FUNCTION {new}(o {customers}) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ ;; DROP TABLE {new:t}
CREATE TABLE {new} (a int) ;; CREATE FUNCTION {new:f}(o {new}) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ ;; DROP TABLE {new}
CREATE TABLE {new} (a int) ;; CREATE FUNCTION {new:f}() RETURNS SETOF {new} LANGUAGE sql AS $$ SELECT 1 $$ ;; DROP TABLE {new}
CREATE TABLE {new} (a int) ;; CREATE VIEW {new:v} AS SELECT * FROM {new} ;; DROP TABLE {new}
CREATE TABLE {new} (a int) ;; CREATE VIEW {new:v} AS SELECT count(*) AS n FROM {new} ;; DROP TABLE {new}
CREATE TABLE {new} (a int) ;; CREATE RULE r AS ON INSERT TO {new} DO ALSO DELETE FROM {logs} ;;
    CREATE RULE r2 AS ON DELETE TO {logs} DO ALSO DELETE FROM {new} ;; DROP TABLE {new}
CREATE TABLE {new} (a int, b int) ;; CREATE POLICY p ON {new} USING (b > 0) ;; ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int) ;; CREATE TRIGGER t BEFORE UPDATE ON {new} FOR EACH ROW WHEN (NEW.b > 0) EXECUTE FUNCTION {touch}() ;;
    ALTER TABLE {new} DROP COLUMN b
CREATE TABLE {new} (a int, b int) ;; CREATE PUBLICATION {new:p} FOR TABLE {new} (a) ;; ALTER TABLE {new} DROP COLUMN a
DROP EXTENSION pg_trgm ;; CREATE EXTENSION pg_trgm ;; CREATE INDEX {new} ON {orders} USING gin ({orders.note} gin_trgm_ops) ;; DROP EXTENSION pg_trgm
DROP SERVER {remote} RESTRICT
DROP LANGUAGE plpgsql
DROP TEXT SEARCH CONFIGURATION pg_catalog.simple
CREATE COLLATION {new} FROM "C" ;; ALTER TABLE {logs} ADD COLUMN {new:a} text COLLATE {new} ;; DROP COLLATION {new}
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x $$ ;;
    ALTER TABLE {orders} ADD COLUMN {new:g} int GENERATED ALWAYS AS ({new}({orders.quantity})) STORED ;; DROP FUNCTION {new}(int)
CREATE FUNCTION {new}(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT true $$ ;;
    CREATE OPERATOR <<<>>> (LEFTARG = int, RIGHTARG = int, FUNCTION = {new}) ;; DROP FUNCTION {new}(int, int)
CREATE VIEW {new} AS SELECT {sum_up}(CAST({orders.quantity} AS int)) AS s FROM {orders} ;; DROP AGGREGATE {sum_up}(int)
CREATE TABLE {new} (a {span}) ;; DROP TYPE {span}
CREATE TYPE {new} AS ENUM ('ok') ;; CREATE FUNCTION {new:f}() RETURNS {new} LANGUAGE sql AS $$ SELECT 'ok'::{new} $$ ;; DROP TYPE {new}
CREATE TYPE {new} AS ENUM ('ok') ;; CREATE FUNCTION {new:f}(a {new}) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$ ;; DROP TYPE {new}
ALTER TYPE {address} ADD ATTRIBUTE zip text
ALTER TYPE {address} ALTER ATTRIBUTE city TYPE int
[file] CREATE TABLE {new} OF {address} ;; ALTER TYPE {address} DROP ATTRIBUTE city
[file] CREATE TABLE {new} OF {address} ;; ALTER TYPE {address} ADD ATTRIBUTE zip text
CREATE TABLE {new} (id int CONSTRAINT {new:b} PRIMARY KEY, name text) ;; CREATE VIEW {new:c} AS SELECT id, name FROM {new} GROUP BY id ;; ALTER TABLE {new} DROP CONSTRAINT {new:b}
DROP RULE "_RETURN" ON {order_view}
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; DROP TRIGGER {new} ON {events_new}
CREATE TRIGGER {new} AFTER INSERT ON {events} FOR EACH ROW EXECUTE FUNCTION {touch}() ;; DROP TRIGGER {new} ON {events_new} CASCADE
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$ ;; CREATE TRIGGER {new:b} INSTEAD OF INSERT ON {order_view} FOR EACH ROW EXECUTE FUNCTION {new}() ;; DROP FUNCTION {new}()
CREATE VIEW {new} AS SELECT ({customers.home}).city FROM {customers} ;; ALTER TYPE {address} DROP ATTRIBUTE city
CREATE VIEW {new} AS SELECT c.{customers.id}, (c.{customers.home}).street FROM {customers} c ;; ALTER TYPE {address} DROP ATTRIBUTE street
CREATE TABLE {new} (a int) ;; CREATE RULE {new:b} AS ON INSERT TO {customer_view} DO INSTEAD INSERT INTO {new} VALUES (NEW.customer_id) ;; DROP TABLE {new}
CREATE EXTENSION btree_gist ;; ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.room} WITH =, {bookings.during} WITH &&) ;; DROP EXTENSION btree_gist
CREATE EXTENSION btree_gin ;; CREATE INDEX {new} ON {orders} USING gin ({orders.quantity}) ;; DROP EXTENSION btree_gin

## wrong object type
DROP TABLE {order_view}
DROP TABLE {totals}
DROP TABLE {counter}
DROP TABLE {orders_status_idx}
DROP TABLE {far_orders}
DROP TABLE {address}
DROP VIEW {orders}
DROP VIEW {totals}
DROP MATERIALIZED VIEW {order_view}
DROP SEQUENCE {orders}
DROP INDEX {orders}
DROP INDEX {order_view}
DROP FOREIGN TABLE {orders}
DROP TYPE {address}, {orders}
DROP DOMAIN {mood}
ALTER VIEW {orders} RENAME TO x
ALTER VIEW {orders} ALTER COLUMN {orders.note} SET DEFAULT 'x'
ALTER MATERIALIZED VIEW {order_view} RENAME TO x
ALTER MATERIALIZED VIEW {orders} SET SCHEMA {crm}
ALTER SEQUENCE {orders} RESTART
ALTER SEQUENCE {order_view} OWNED BY NONE
ALTER INDEX {orders} SET (fillfactor = 50)
ALTER TABLE {order_view} ADD COLUMN a int
ALTER TABLE {order_view} DROP COLUMN {order_view.note}
ALTER TABLE {order_view} ALTER COLUMN {order_view.note} TYPE int
ALTER TABLE {order_view} ALTER COLUMN {order_view.note} SET NOT NULL
ALTER TABLE {order_view} ADD CONSTRAINT c CHECK (true)
ALTER TABLE {totals} ADD COLUMN a int
ALTER TABLE {counter} ADD COLUMN a int
ALTER TABLE {orders_status_idx} ADD COLUMN a int
ALTER TYPE {price} ADD VALUE 'x'
ALTER TYPE {address} ADD VALUE 'x'
ALTER TYPE {mood} ADD ATTRIBUTE a int
ALTER TYPE {orders} ADD ATTRIBUTE a int
ALTER DOMAIN {mood} SET NOT NULL
ALTER DOMAIN {mood} RENAME TO x
ALTER DOMAIN {code} SET DEFAULT 'x', SET NOT NULL
ALTER TYPE {orders} RENAME TO x
ALTER FOREIGN TABLE {orders} ADD COLUMN a int
CREATE INDEX {new} ON {order_view} ({order_view.id})
CREATE INDEX {new} ON {counter} (last_value)
CREATE INDEX {new} ON {far_orders} ({far_orders.id})
CREATE TABLE {new} (a int REFERENCES {order_view} ({order_view.id}))
CREATE TABLE {new} (a int REFERENCES {totals} (who))
ALTER TABLE {orders} ADD FOREIGN KEY ({orders.id}) REFERENCES {order_view} ({order_view.id})
CREATE TABLE {new} () INHERITS ({order_view})
CREATE TABLE {new} () INHERITS ({events})
CREATE TABLE {new} () INHERITS ({events_old})
CREATE TABLE {new} (LIKE {counter})
CREATE OR REPLACE VIEW {orders} AS SELECT 1 AS one
CREATE OR REPLACE VIEW {totals} AS SELECT 1 AS one
COMMENT ON TABLE {order_view} IS 'x'
COMMENT ON VIEW {orders} IS 'x'
COMMENT ON INDEX {orders} IS 'x'
COMMENT ON COLUMN {orders_status_idx}.x IS 'x'
REFRESH MATERIALIZED VIEW {order_view}
REFRESH MATERIALIZED VIEW {orders}
TRUNCATE {order_view}
INSERT INTO {totals} VALUES (1, 2)
INSERT INTO {counter} VALUES (1)
SELECT * FROM {orders_status_idx}
CREATE VIEW {new} AS SELECT * FROM {orders_status_idx}
DELETE FROM {totals}
CREATE RULE {new} AS ON INSERT TO {totals} DO INSTEAD NOTHING
REINDEX INDEX {orders}
REINDEX TABLE {order_view}
CLUSTER {order_view} USING {orders_status_idx:name}
LOCK TABLE {counter}
ALTER TABLE {orders} RENAME CONSTRAINT {orders_status_idx:name} TO x
CREATE TABLE {new} OF {mood}
ALTER SEQUENCE {counter} OWNED BY {orders_status_idx}.x
SELECT nextval('{orders:text}')

## foreign keys
ALTER TABLE {items} ADD FOREIGN KEY ({items.line}) REFERENCES {orders} ({orders.quantity})
ALTER TABLE {items} ADD CONSTRAINT {new} FOREIGN KEY ({items.line}) REFERENCES {logs}
ALTER TABLE {items} ADD FOREIGN KEY ({items.line}) REFERENCES {logs} ({logs.level})
ALTER TABLE {items} ADD FOREIGN KEY ({items.line}) REFERENCES {items}
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {items} ({items.line})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {items}
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}, {logs.message}) REFERENCES {orders} ({orders.id})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {customers} ({customers.score})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.message}) REFERENCES {customers} ({customers.full_name})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.message}) REFERENCES {settings}
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.message}) REFERENCES {orders}
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.message}) REFERENCES {customers} ({customers.id})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {customers} ({customers.email})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.data}) REFERENCES {customers} ({customers.email})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {crm_notes}
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {events} ({events.id})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {far_orders} ({far_orders.id})
ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}, {logs.level}) REFERENCES {items} ({items.line}, {items.line})
CREATE TABLE {new} (a text REFERENCES {orders})
CREATE TABLE {new} (a uuid REFERENCES {customers} ({customers.id}))
CREATE TABLE {new} (a {mood} REFERENCES {customers} ({customers.email}))
CREATE TABLE {new} (a int REFERENCES {logs})
CREATE TABLE {new} (a int REFERENCES {new})
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a, b) REFERENCES {orders} ({orders.id}, {orders.quantity}))
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a, b) REFERENCES {orders})
CREATE TABLE {new} (a int, FOREIGN KEY (a) REFERENCES {items} ({items.order_id}, {items.line}))
CREATE TABLE {new} (a int REFERENCES {orders} (ctid))
CREATE TABLE {new} (a int GENERATED ALWAYS AS (1) STORED REFERENCES {orders} ON DELETE SET NULL)
CREATE TABLE {new} (a int GENERATED ALWAYS AS (1) STORED REFERENCES {orders} ON UPDATE CASCADE)
CREATE TABLE {new} (a int, b int, FOREIGN KEY (a) REFERENCES {orders} ON DELETE SET NULL (b))
CREATE TABLE {new} (a int, FOREIGN KEY (a) REFERENCES {orders} MATCH PARTIAL)
CREATE TEMP TABLE {new:bare} (a int REFERENCES {orders})
CREATE UNLOGGED TABLE {new} (a int PRIMARY KEY) ;; ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {new}
CREATE TABLE {new} (a int UNIQUE DEFERRABLE) ;; CREATE TABLE {new:b} (a int REFERENCES {new} (a))
CREATE TABLE {new} (a int, b int) ;; CREATE UNIQUE INDEX ON {new} (a) WHERE b > 0 ;; CREATE TABLE {new:b} (a int REFERENCES {new} (a))
CREATE TABLE {new} (a int, b int) ;; CREATE UNIQUE INDEX ON {new} (a, b) ;; CREATE TABLE {new:b} (a int REFERENCES {new} (a))
CREATE TABLE {new} (a int PRIMARY KEY) ;; ALTER TABLE {new} DROP CONSTRAINT {new:pkey} ;; CREATE TABLE {new:b} (a int REFERENCES {new} (a))
ALTER TABLE {orders} ALTER COLUMN {orders.customer} TYPE text USING 'x'
ALTER TABLE {customers} ALTER COLUMN {customers.id} TYPE text
ALTER TABLE {orders} ALTER CONSTRAINT {orders.quantity_check} DEFERRABLE
ALTER TABLE {orders} VALIDATE CONSTRAINT {orders.pk}

## columns in use
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE varchar(20)
ALTER TABLE {orders} ALTER COLUMN {orders.total} TYPE numeric(14,2)
ALTER TABLE {orders} ALTER COLUMN {orders.customer} TYPE bigint
ALTER TABLE {customers} ALTER COLUMN {customers.email} TYPE varchar(100)
ALTER TABLE {customers} ALTER COLUMN {customers.score} TYPE bigint
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} TYPE bigint
ALTER TABLE {orders} ADD COLUMN {new} int, ALTER COLUMN {orders.note} TYPE varchar(10)
ALTER TABLE {events} ALTER COLUMN {events.day} TYPE timestamp
ALTER TABLE {events} DROP COLUMN {events.day}
ALTER TABLE {regions} DROP COLUMN {regions.region} CASCADE
ALTER TABLE {buckets} ALTER COLUMN {buckets.key} TYPE bigint
ALTER TABLE {staff} DROP COLUMN {people.name}
ALTER TABLE {staff} ALTER COLUMN {people.name} TYPE varchar(20)
ALTER TABLE {staff} RENAME COLUMN {people.name} TO x
ALTER TABLE {staff} DROP CONSTRAINT {people.name_check}
ALTER TABLE ONLY {people} ADD COLUMN {new} int
ALTER TABLE ONLY {people} RENAME COLUMN {people.name} TO x
ALTER TABLE ONLY {people} ALTER COLUMN {people.name} TYPE varchar(20)
ALTER TABLE {events_old} DROP COLUMN {events.body}
ALTER TABLE {events_old} ADD COLUMN {new} int
ALTER TABLE {events_old} ALTER COLUMN {events.kind} TYPE varchar(10)
ALTER TABLE {events_old} ALTER COLUMN {events.kind} DROP NOT NULL
ALTER TABLE {events_old} RENAME COLUMN {events.body} TO x
ALTER TABLE ONLY {events} DROP COLUMN {events.body}
ALTER TABLE ONLY {events} ADD COLUMN {new} int
ALTER TABLE {orders} DROP COLUMN ctid
ALTER TABLE {orders} ALTER COLUMN ctid SET NOT NULL
ALTER TABLE {orders} RENAME COLUMN ctid TO x
ALTER TABLE {orders} ALTER COLUMN {orders.id} DROP NOT NULL
ALTER TABLE {items} ALTER COLUMN {items.line} DROP NOT NULL
ALTER TABLE {customers} ALTER COLUMN {customers.id} DROP NOT NULL

## type mismatch
ALTER TABLE {customers} ALTER COLUMN {customers.full_name} TYPE int
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE uuid
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE jsonb
ALTER TABLE {logs} ALTER COLUMN {logs.level} TYPE boolean
ALTER TABLE {logs} ALTER COLUMN {logs.level} TYPE {mood}
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE {mood}
ALTER TABLE {logs} ALTER COLUMN {logs.at} TYPE int
ALTER TABLE {logs} ALTER COLUMN {logs.message} TYPE text[]
ALTER TABLE {customers} ALTER COLUMN {customers.mood} TYPE {stage} USING {customers.mood}::text::{stage}
ALTER TABLE {customers} ALTER COLUMN {customers.score} SET DEFAULT 'none'
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT 'one'
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT now()
ALTER TABLE {orders} ALTER COLUMN {orders.status} SET DEFAULT 'nothing'
ALTER TABLE {orders} ALTER COLUMN {orders.status} SET DEFAULT 'Draft'
ALTER TABLE {orders} ALTER COLUMN {orders.placed_at} SET DEFAULT 1
ALTER TABLE {orders} ADD COLUMN {new} boolean DEFAULT 1
ALTER TABLE {orders} ADD COLUMN {new} boolean NOT NULL DEFAULT 0
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT true
ALTER TABLE {orders} ADD COLUMN {new} smallint DEFAULT '99999'
ALTER TABLE {orders} ADD COLUMN {new} bit(3) DEFAULT '1010'
ALTER TABLE {orders} ADD COLUMN {new} date DEFAULT '2020-02-30'
ALTER TABLE {orders} ADD COLUMN {new} interval DEFAULT '1 fortnight'
ALTER TABLE {orders} ADD CHECK ({orders.placed_at} > '1 day')
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} WHERE {orders.quantity}
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} WHERE {orders.status} = 'nothing'
CREATE VIEW {new} AS SELECT count(*) FROM {orders} HAVING count(*)
CREATE VIEW {new} AS SELECT o.{orders.id} FROM {orders} o JOIN {orders} p ON o.{orders.quantity}
CREATE VIEW {new} AS SELECT o.{orders.id} FROM {orders} o JOIN {orders} p ON o.{orders.quantity} = p.{orders.note}
CREATE VIEW {new} AS SELECT COALESCE({orders.quantity}, {orders.note}) AS c FROM {orders}
UPDATE {orders} SET {orders.quantity} = {orders.note}
UPDATE {orders} SET {orders.note} = 'a' WHERE {orders.quantity} = {orders.note}
UPDATE {orders} SET {orders.quantity} = length({orders.quantity})
DELETE FROM {orders} WHERE {orders.note} > 1
DELETE FROM {orders} WHERE count(*) > 1
SELECT {orders.note} + 1 FROM {orders}
INSERT INTO {logs} ({logs.level}) VALUES (now())
INSERT INTO {logs} ({logs.level}) VALUES ('one')
ALTER TABLE {orders} ADD CHECK ({orders.placed_at}::int > 1)
ALTER TABLE {orders} ADD CHECK (row_number() OVER () > 1)
ALTER TABLE {orders} ADD CHECK ({orders.note} = $1)
ALTER TABLE {orders} ADD CHECK (ARRAY[] IS NULL)
ALTER TABLE {orders} ADD CHECK (length({orders.quantity}) > 1)
ALTER TABLE {orders} ADD CHECK (round({orders.note}) > 1)
ALTER TABLE {orders} ADD CHECK (CASE WHEN {orders.quantity} > 1 THEN 1 ELSE {orders.note} END = 1)
ALTER TABLE {orders} ADD CHECK (COALESCE({orders.note}, 1) = '')
ALTER TABLE {orders} ADD CHECK ({orders.quantity} BETWEEN 1 AND {orders.note})
ALTER TABLE {orders} ADD CHECK ({orders.quantity} = ANY ({orders.note}))
ALTER TABLE {orders} ADD CHECK ({orders.note} ~ 1)
ALTER TABLE {orders} ADD CHECK (NOT {orders.quantity})
ALTER TABLE {orders} ADD CHECK ({orders.quantity} AND true)
ALTER TABLE {orders} ADD CHECK (generate_series(1, 2) > 1)
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT (now() + 1)
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT (now() - interval '1 day')
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET DEFAULT count(*)
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT lower(1)
CREATE INDEX {new} ON {orders} (({orders.note} + 1))
CREATE INDEX {new} ON {orders} (({orders.placed_at}::text))
CREATE INDEX {new} ON {orders} (to_char({orders.placed_at}, 'YYYY'))
CREATE INDEX {new} ON {orders} (concat({orders.note}, 'x'))
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.note}
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.placed_at} > CURRENT_DATE
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT ''
ALTER TABLE {orders} ADD COLUMN {new} uuid DEFAULT 'nouuid'
ALTER TABLE {orders} ADD COLUMN {new} date DEFAULT 'noday'
ALTER TABLE {orders} ADD COLUMN {new} xml DEFAULT '<a>'
ALTER TABLE {orders} ADD COLUMN {new} cidr DEFAULT '10.0.0.1/8'
ALTER TABLE {orders} ADD COLUMN {new} macaddr DEFAULT '00:11'
ALTER TABLE {orders} ADD COLUMN {new} jsonb DEFAULT '{'
ALTER TABLE {orders} ADD COLUMN {new} {mood} DEFAULT 'furious'
ALTER TABLE {orders} ADD COLUMN {new} {mood}[] DEFAULT '{"furious"}'
ALTER TABLE {orders} ADD COLUMN {new} text[] DEFAULT 'x'
ALTER TABLE {orders} ADD COLUMN {new} int[] DEFAULT ARRAY['x']
ALTER TABLE {orders} ADD COLUMN {new} timestamptz DEFAULT 'yesterdayish'
ALTER TABLE {orders} ADD COLUMN {new} boolean DEFAULT 'maybe'
ALTER TABLE {orders} ADD COLUMN {new} numeric(4,2) DEFAULT 'x'
CREATE TABLE {new} (a int DEFAULT 'x')
CREATE TABLE {new} (a {mood} DEFAULT 'x')
CREATE TABLE {new} (a {mood} DEFAULT 'ok'::text)
CREATE TABLE {new} (a int CHECK (a))
CREATE TABLE {new} (a int CHECK (a > 'x'))
CREATE TABLE {new} (a int CHECK (a || 1))
CREATE TABLE {new} (a text CHECK (a > 1))
ALTER TABLE {orders} ADD CHECK ({orders.note} > 1)
ALTER TABLE {orders} ADD CHECK ({orders.status} = 'nothing')
ALTER TABLE {orders} ADD CHECK ({orders.status} IN ('draft', 'nothing'))
ALTER TABLE {orders} ADD CHECK ({orders.status} = 1)
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS ({orders.note}) STORED
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.status} = 'nothing'
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.id}
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} WHERE {orders.status} = 'nothing'
CREATE VIEW {new} AS SELECT 1 AS a UNION SELECT 'x'::text
CREATE VIEW {new} AS SELECT 1 AS a UNION ALL SELECT 1, 2
UPDATE {orders} SET {orders.status} = 'nothing'
UPDATE {orders} SET {orders.quantity} = 'x'
UPDATE {orders} SET {orders.quantity} = {orders.note}
UPDATE {orders} SET {orders.note} = 1 WHERE {orders.status} = 'nothing'
INSERT INTO {customers} ({customers.email}, {customers.mood}) VALUES ('a', 'nothing')
INSERT INTO {logs} ({logs.level}) VALUES ('x')
INSERT INTO {logs} ({logs.level}) VALUES (true)
INSERT INTO {logs} ({logs.level}) VALUES (1, 2)
INSERT INTO {logs} ({logs.level}, {logs.message}) VALUES (1)
INSERT INTO {logs} VALUES (now(), 'a', '{}', 1, 2)
INSERT INTO {orders} ({orders.taxed}) VALUES (1)
INSERT INTO {customers} ({customers.id}, {customers.email}) VALUES (1, 'a')
UPDATE {orders} SET {orders.taxed} = 1
UPDATE {customers} SET {customers.id} = 1
UPDATE {orders} SET {orders.note} = 'a', {orders.note} = 'b'
ALTER DOMAIN {price} SET DEFAULT 'x'
CREATE DOMAIN {new} AS int DEFAULT 'x'
CREATE DOMAIN {new} AS int CHECK (VALUE)
ALTER TABLE {events} ATTACH PARTITION {logs} FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE citext USING {orders.quantity}
ALTER TABLE {orders} ALTER COLUMN {orders.status} TYPE text
ALTER TABLE {orders} ALTER COLUMN {orders.status} TYPE {mood}
CREATE DOMAIN {new} AS int COLLATE "C"
CREATE INDEX {new} ON {orders} ({orders.quantity} COLLATE "C")

## identity, generated and serial
ALTER TABLE {customers} ALTER COLUMN {customers.id} ADD GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.id} ADD GENERATED BY DEFAULT AS IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.note} ADD GENERATED ALWAYS AS IDENTITY
ALTER TABLE {customers} ALTER COLUMN {customers.score} ADD GENERATED ALWAYS AS IDENTITY
ALTER TABLE {customers} ALTER COLUMN {customers.id} SET DEFAULT 1
ALTER TABLE {customers} ALTER COLUMN {customers.id} DROP DEFAULT
ALTER TABLE {orders} ALTER COLUMN {orders.id} DROP IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.id} SET GENERATED ALWAYS
ALTER TABLE {orders} ALTER COLUMN {orders.taxed} SET DEFAULT 1
ALTER TABLE {orders} ALTER COLUMN {orders.taxed} DROP DEFAULT
ALTER TABLE {orders} ALTER COLUMN {orders.taxed} ADD GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ALTER COLUMN {orders.note} DROP EXPRESSION
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET EXPRESSION AS ('x')
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS ({orders.taxed} + 1) STORED
ALTER TABLE {orders} ADD COLUMN {new} timestamptz GENERATED ALWAYS AS (now()) STORED
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED BY DEFAULT AS ({orders.quantity} + 1) STORED
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 1 GENERATED ALWAYS AS ({orders.quantity} + 1) STORED
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS (count(*)) STORED
ALTER TABLE {orders} ADD COLUMN {new} int GENERATED ALWAYS AS ((SELECT 1)) STORED
ALTER TABLE {orders} ADD COLUMN {new} text GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 1 GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ADD COLUMN {new} serial DEFAULT 1
ALTER TABLE {orders} ADD COLUMN {new} serial GENERATED ALWAYS AS IDENTITY
ALTER TABLE {orders} ADD COLUMN {new} int NULL NOT NULL
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 1 DEFAULT 2
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE serial
CREATE TABLE {new} (a text GENERATED ALWAYS AS IDENTITY)
CREATE TABLE {new} (a int GENERATED ALWAYS AS (a + 1) STORED)
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY GENERATED ALWAYS AS IDENTITY)
CREATE TABLE {new} (a int NULL PRIMARY KEY)
CREATE TABLE {new} (a int NOT NULL NULL)
CREATE TABLE {new} (a serial[])
CREATE TABLE {new} (a int DEFAULT b, b int)
CREATE TABLE {new} (a int DEFAULT (SELECT 1))
CREATE TABLE {new} (a int DEFAULT sum(1))
CREATE TABLE {new} (a int CHECK ((SELECT true)))
CREATE TABLE {new} (a int CHECK (max(a) > 1))
CREATE TABLE {new} (a int CHECK (a > 1) NO INHERIT) PARTITION BY RANGE (a)
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY (INCREMENT 0))
CREATE SEQUENCE {new} INCREMENT BY 0
CREATE SEQUENCE {new} MINVALUE 10 MAXVALUE 5
CREATE SEQUENCE {new} START 5 MINVALUE 10
CREATE SEQUENCE {new} AS text
CREATE SEQUENCE {new} CACHE 0
CREATE SEQUENCE {new} OWNED BY {orders}
ALTER SEQUENCE {counter} MAXVALUE 0
ALTER SEQUENCE {counter} START 1 START 2
SELECT nextval('{counter:text}', 'x', 1)

## views
CREATE OR REPLACE VIEW {order_view} AS SELECT {orders.id} AS {order_view.id} FROM {orders}
CREATE OR REPLACE VIEW {order_view} AS SELECT {orders.id} AS other, {orders.note} AS {order_view.note}, {orders.total} AS {order_view.total} FROM {orders}
CREATE OR REPLACE VIEW {customer_view} AS SELECT {customers.email} AS mail, {customers.id} AS customer_id FROM {customers}
CREATE OR REPLACE VIEW {customer_view} AS SELECT {customers.id}::text AS customer_id, {customers.email} AS mail FROM {customers}
CREATE OR REPLACE VIEW {customer_view} AS SELECT 1 AS customer_id, {customers.email}::varchar(10) AS mail FROM {customers}
CREATE OR REPLACE VIEW {customer_view} AS SELECT 1 AS customer_id
CREATE OR REPLACE MATERIALIZED VIEW {new} AS SELECT 1 AS a
CREATE MATERIALIZED VIEW IF NOT EXISTS {new} SELECT 1
CREATE VIEW IF NOT EXISTS {new} AS SELECT 1 AS a
CREATE VIEW {new} (a, b) AS SELECT 1
CREATE VIEW {new} AS SELECT {orders.id} FROM {orders} o, {orders} p
CREATE VIEW {new} AS SELECT 1 AS a FROM {orders} o, {customers} o
CREATE VIEW {new} AS SELECT {orders.id}, count(*) AS n FROM {orders} GROUP BY {orders.note}
CREATE VIEW {new} AS SELECT {orders.note} FROM {orders} WHERE count(*) > 1
CREATE VIEW {new} AS SELECT o.{orders.id} FROM {orders} o JOIN {customers} c USING ({orders.note})
CREATE VIEW {new} AS SELECT $1 AS a
CREATE VIEW {new} AS SELECT 1 AS a ORDER BY 2
CREATE VIEW {new} AS SELECT lower({orders.quantity}) AS l FROM {orders}
CREATE VIEW {new} AS SELECT {orders.note} + 1 AS l FROM {orders}
CREATE VIEW {new} AS SELECT CASE WHEN {orders.id} THEN 1 END AS l FROM {orders}
CREATE VIEW {new} AS INSERT INTO {logs} DEFAULT VALUES RETURNING 1
CREATE RECURSIVE VIEW {new} AS SELECT 1
ALTER VIEW {order_view} ALTER COLUMN {order_view.note} SET NOT NULL
REFRESH MATERIALIZED VIEW CONCURRENTLY {totals} WITH NO DATA
CREATE MATERIALIZED VIEW {new} AS SELECT 1 AS a ;; REFRESH MATERIALIZED VIEW CONCURRENTLY {new}
CREATE UNIQUE INDEX {new} ON {totals} (who) WHERE total > 1 ;; ALTER MATERIALIZED VIEW {totals} ADD COLUMN x int
CREATE VIEW {new} AS SELECT 1 AS a INTO {new:b}
CREATE MATERIALIZED VIEW {new} AS SELECT {orders.id} FROM {orders} WITH NO DATA ;; CREATE UNIQUE INDEX ON {new} ({orders.id}) ;; REFRESH MATERIALIZED VIEW CONCURRENTLY {new}
REFRESH MATERIALIZED VIEW {totals} WITH NO DATA ;; REFRESH MATERIALIZED VIEW CONCURRENTLY {totals}
ALTER MATERIALIZED VIEW {totals} ALTER COLUMN nosuchcolumn SET STATISTICS 10
ALTER MATERIALIZED VIEW {totals} ALTER COLUMN who SET STORAGE EXTERNAL

## indexes
CREATE INDEX {new} ON {orders} USING nosuchmethod ({orders.note})
CREATE INDEX {new} ON {orders} ({orders.note} nosuch_ops)
CREATE INDEX {new} ON {orders} USING gin ({orders.note})
CREATE INDEX {new} ON {orders} USING gist ({orders.note})
CREATE INDEX {new} ON {logs} ({logs.data} jsonb_nosuch_ops)
CREATE INDEX {new} ON {orders} ({orders.note} int4_ops)
CREATE INDEX {new} ON {orders} USING hash ({orders.note}, {orders.id})
CREATE UNIQUE INDEX {new} ON {orders} USING hash ({orders.note})
CREATE UNIQUE INDEX {new} ON {logs} USING gin ({logs.data})
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE (lower({orders.note}))
CREATE INDEX {new} ON {orders} (now())
CREATE INDEX {new} ON {orders} (date_trunc('day', {orders.placed_at}))
CREATE INDEX {new} ON {orders} (({orders.placed_at}::date))
CREATE INDEX {new} ON {orders} (lower({orders.note}) WHERE true)
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE {orders.placed_at} > now()
CREATE INDEX {new} ON {orders} (count({orders.note}))
CREATE INDEX {new} ON {orders} ((SELECT 1))
CREATE INDEX {new} ON {orders} ({orders.note} || 'x')
CREATE INDEX {new} ON {orders} ({orders.note}) WITH (nosuchoption = 1)
CREATE INDEX {new} ON {orders} ({orders.note}) WITH (fillfactor = 5)
CREATE INDEX {new} ON {orders} (ctid)
CREATE INDEX IF NOT EXISTS ON {orders} ({orders.note})
CREATE INDEX {crm}.{new:bare} ON {orders} ({orders.note})
CREATE INDEX {new} ON {orders}
CREATE INDEX ON {settings} USING brin ({settings.key}) WHERE nosuch
CREATE UNIQUE INDEX {new} ON {events} ({events.kind})
CREATE INDEX CONCURRENTLY {new} ON {events} ({events.kind})
CREATE INDEX CONCURRENTLY ON {events} ({events.kind})
DROP INDEX CONCURRENTLY {events_kind_idx}
DROP INDEX CONCURRENTLY {orders_status_idx}, {customers_name_idx}
ALTER TABLE {events} ADD UNIQUE ({events.kind})
ALTER TABLE {events} ADD CONSTRAINT {new} EXCLUDE USING btree ({events.kind} WITH =)
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE USING INDEX {orders_status_idx:name}
ALTER TABLE {customers} ADD CONSTRAINT {new} UNIQUE USING INDEX {customers_name_idx:name}
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE USING INDEX {customers_score_idx:name}
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE ({orders.note}) NOT VALID
ALTER TABLE {logs} ADD PRIMARY KEY ({logs.at}) NOT VALID
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK (true) DEFERRABLE
ALTER TABLE {orders} ADD CONSTRAINT {new} UNIQUE (lower({orders.note}))
ALTER TABLE {orders} ADD EXCLUDE USING gist ({orders.note} WITH =)
ALTER TABLE {orders} ADD EXCLUDE USING hash ({orders.note} WITH <)
ALTER INDEX {orders_status_idx} ATTACH PARTITION {events_kind_idx}
ALTER INDEX {orders_status_idx} ALTER COLUMN 1 SET STATISTICS 100
ALTER TABLE {orders} REPLICA IDENTITY USING INDEX {orders_status_idx:name}

## partitions and inheritance
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2020-06-01') TO ('2020-07-01')
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2021-12-01') TO ('2022-07-01')
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2035-01-01') TO ('2034-01-01')
CREATE TABLE {new} PARTITION OF {events} FOR VALUES IN ('x')
CREATE TABLE {new} PARTITION OF {events} FOR VALUES WITH (MODULUS 2, REMAINDER 0)
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('2040-01-01', 1) TO ('2041-01-01', 2)
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM ('noday') TO ('2041-01-01')
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ('north')
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ('south', 'top')
CREATE TABLE {new} PARTITION OF {regions} DEFAULT
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES FROM ('a') TO ('b')
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 4, REMAINDER 0)
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 4, REMAINDER 4)
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 3, REMAINDER 1)
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 2, REMAINDER 0)
CREATE TABLE {new} PARTITION OF {buckets} DEFAULT
CREATE TABLE {new} PARTITION OF {orders} FOR VALUES IN (1)
CREATE TABLE {new} PARTITION OF {orders} DEFAULT
CREATE TABLE {new} PARTITION OF {order_view} FOR VALUES IN (1)
CREATE TABLE {new} PARTITION OF {events} ({events.nothing} NOT NULL) FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
CREATE TABLE {new} PARTITION OF {events} (x int) FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
CREATE TABLE {new} (a int) PARTITION BY NOSUCH (a)
CREATE TABLE {new} (a int) PARTITION BY LIST (a, a)
CREATE TABLE {new} (a int, b int PRIMARY KEY) PARTITION BY RANGE (a)
CREATE TABLE {new} (a int, b int UNIQUE) PARTITION BY RANGE (a)
CREATE TABLE {new} (a int, b int, UNIQUE (b)) PARTITION BY HASH (a)
CREATE TABLE {new} (a int, b int, PRIMARY KEY (b)) PARTITION BY LIST (a)
CREATE TABLE {new} (a int PRIMARY KEY) PARTITION BY LIST ((a + 1))
CREATE TABLE {new} (a json) PARTITION BY RANGE (a)
CREATE TABLE {new} (a int) INHERITS ({people}) PARTITION BY RANGE (a)
CREATE TABLE {new} ({people.name} int) INHERITS ({people})
CREATE TABLE {new} () INHERITS ({people}, {people})
ALTER TABLE {events} ATTACH PARTITION {events_old} FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
ALTER TABLE {orders} ATTACH PARTITION {logs} FOR VALUES IN (1)
ALTER TABLE {events} DETACH PARTITION {orders}
ALTER TABLE {orders} DETACH PARTITION {logs}
ALTER TABLE {regions} DETACH PARTITION {events_old}
CREATE TABLE {new} (LIKE {events} INCLUDING ALL) ;; ALTER TABLE {events} ATTACH PARTITION {new} FOR VALUES FROM ('2020-02-01') TO ('2020-03-01')
CREATE TABLE {new} (LIKE {events}) ;; ALTER TABLE {new} ADD COLUMN x int ;; ALTER TABLE {events} ATTACH PARTITION {new} FOR VALUES FROM ('2050-02-01') TO ('2050-03-01')
CREATE TABLE {new} ({events.id} bigint NOT NULL) ;; ALTER TABLE {events} ATTACH PARTITION {new} FOR VALUES FROM ('2050-02-01') TO ('2050-03-01')
CREATE TABLE {new} ({regions.region} text, {regions.total} int) ;; ALTER TABLE {regions} ATTACH PARTITION {new} FOR VALUES IN ('z')
CREATE TABLE {new} ({regions.region} varchar(10) NOT NULL, {regions.total} int) ;; ALTER TABLE {regions} ATTACH PARTITION {new} FOR VALUES IN ('z')
ALTER TABLE {staff} INHERIT {people}
ALTER TABLE {people} INHERIT {staff}
ALTER TABLE {staff} NO INHERIT {orders}
ALTER TABLE {logs} INHERIT {people}
ALTER TABLE {events_old} INHERIT {people}
ALTER TABLE {events} INHERIT {people}
ALTER TABLE {people} INHERIT {events}
ALTER TABLE {events_old} NO INHERIT {events}
CREATE TABLE {new} ({people.id} int, {people.name} text NOT NULL) ;; ALTER TABLE {new} INHERIT {people}
ALTER TABLE {events_old} DROP CONSTRAINT {events.pk}
ALTER TABLE ONLY {events} ADD CONSTRAINT {new} CHECK ({events.kind} <> '')
ALTER TABLE ONLY {people} ADD CONSTRAINT {new} CHECK ({people.name} <> '')
ALTER TABLE {events} ADD CONSTRAINT {new} CHECK (true) NO INHERIT
CREATE TABLE {new} (a int) INHERITS ({people}) ;; DROP TABLE {people}
CREATE TEMP TABLE {new:bare} PARTITION OF {events} FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
TRUNCATE ONLY {events}
TRUNCATE {customers}

## transactions
[file] CREATE INDEX CONCURRENTLY {new} ON {orders} ({orders.note})
[file] CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS {new} ON {orders} ({orders.id})
[file] CREATE INDEX CONCURRENTLY ON {orders} ({orders.note})
[file] DROP INDEX CONCURRENTLY {orders_status_idx}
[file] DROP INDEX CONCURRENTLY IF EXISTS {orders_status_idx}
[file] REINDEX INDEX CONCURRENTLY {orders_status_idx}
[file] REINDEX TABLE CONCURRENTLY {orders}
[file] REINDEX (CONCURRENTLY) TABLE {orders}
[file] REINDEX DATABASE lintel
[file] REINDEX SCHEMA {crm}
[file] VACUUM
[file] VACUUM {orders}
[file] VACUUM ANALYZE {orders}
[file] VACUUM (FULL) {orders}
[file] CREATE DATABASE {new:bare}
[file] DROP DATABASE IF EXISTS nosuchdatabase
[file] DROP DATABASE nosuchdatabase
[file] CREATE TABLESPACE {new:bare} LOCATION '/nowhere'
[file] DROP TABLESPACE nosuchspace
[file] ALTER SYSTEM SET work_mem = '8MB'
[file] ALTER DATABASE lintel SET TABLESPACE pg_default
[file] ALTER TABLE {events} DETACH PARTITION {events_old} CONCURRENTLY
[file] CLUSTER
[file] DISCARD ALL
[file] CREATE SUBSCRIPTION {new:bare} CONNECTION 'dbname=x' PUBLICATION p
[file] COMMIT PREPARED 'x'
[file] ALTER TYPE {mood} ADD VALUE 'new1' ;; ALTER TABLE {customers} ALTER COLUMN {customers.mood} SET DEFAULT 'new1'
[file] ALTER TYPE {mood} ADD VALUE 'new2' BEFORE 'ok' ;; UPDATE {customers} SET {customers.mood} = 'new2'
[file] ALTER TYPE {mood} ADD VALUE 'new3' ;; INSERT INTO {customers} ({customers.email}, {customers.mood}) VALUES ('a', 'new3')
[file] ALTER TYPE {mood} ADD VALUE IF NOT EXISTS 'new4' ;; CREATE TABLE {new} (a {mood} DEFAULT 'new4')
[file] ALTER TYPE {mood} ADD VALUE 'new5' ;; ALTER TABLE {orders} ADD COLUMN {new} {mood} NOT NULL DEFAULT 'new5'
[file] ALTER TYPE {mood} ADD VALUE 'new6' ;; CREATE INDEX {new} ON {customers} ({customers.email}) WHERE {customers.mood} = 'new6'
[file] ALTER TYPE {mood} ADD VALUE 'new7' ;; CREATE VIEW {new} AS SELECT 1 AS a FROM {customers} WHERE {customers.mood} = 'new7'
[file] ALTER TYPE {mood} ADD VALUE 'new8' ;; ALTER TABLE {customers} ADD CHECK ({customers.mood} <> 'new8')
[file] ALTER TYPE {mood} ADD VALUE 'new9' ;; DELETE FROM {customers} WHERE {customers.mood} = 'new9'
[file] ALTER TYPE {mood} ADD VALUE 'new10' ;; SELECT 'new10'::{mood}
[file] SAVEPOINT {new:bare} ;; ROLLBACK TO SAVEPOINT nosuchsavepoint
[file] BEGIN ;; SAVEPOINT {new:bare} ;; ROLLBACK TO SAVEPOINT nosuchsavepoint
[file] BEGIN ;; RELEASE SAVEPOINT nosuchsavepoint
[file] RELEASE SAVEPOINT nosuchsavepoint
[file] SAVEPOINT {new:bare} ;; RELEASE SAVEPOINT nosuchsavepoint
[file] SAVEPOINT {new:bare} ;; ROLLBACK TO nosuchsavepoint
[alone] SAVEPOINT {new:bare}
[alone] RELEASE SAVEPOINT {new:bare}
[alone] ROLLBACK TO SAVEPOINT {new:bare}
[alone] LOCK TABLE {orders} IN EXCLUSIVE MODE
[alone] LOCK {orders}
[alone] DECLARE c CURSOR FOR SELECT 1

## invalid names and options
CREATE TABLE pg_catalog.{new:bare} (a int)
CREATE SCHEMA pg_mine
CREATE ROLE pg_mine
ALTER SCHEMA {crm} RENAME TO pg_mine
CREATE ROLE public
CREATE ROLE none
DROP SCHEMA pg_catalog
DROP TABLE pg_catalog.pg_class
CREATE TABLE a.b.c.d (a int)
ALTER TABLE {orders} SET (nosuchparameter = 1)
ALTER TABLE {orders} SET (fillfactor = 1000)
ALTER TABLE {orders} SET (autovacuum_enabled = 'maybe')
CREATE TABLE {new} (a int) WITH (nosuchparameter = true)
CREATE TABLE {new} (a int) WITH (oids = true)
CREATE TABLE {new} (a varchar(0))
CREATE TABLE {new} (a numeric(2000,2))
CREATE TABLE {new} (a int(11))
CREATE TABLE {new} (a text(10))
CREATE TABLE {new} (a uuid(3))
CREATE TABLE {new} (a bit varying(-1))
CREATE TABLE {new} (a varchar(10,2))
CREATE TABLE {new} (a vector(3))
CREATE TABLE {new} (a int) USING nosuchmethod
CREATE TABLE {new} (a unknown)
CREATE TABLE {new} (a trigger)
CREATE TABLE {new} (a record)
CREATE TABLE {new} (a anyelement)
CREATE TABLE {new} (a {address}, b {new})
CREATE DOMAIN {new} AS int UNIQUE
CREATE DOMAIN {new} AS int PRIMARY KEY
CREATE DOMAIN {new} AS int REFERENCES {orders}
CREATE DOMAIN {new} AS int NULL NOT NULL
CREATE TYPE {new} AS ENUM ('{long}')
ALTER TYPE {mood} ADD VALUE '{long}'
SET nosuchsetting = 1
SET statement_timeout = 'soon'
SET search_path = 
RESET nosuchsetting
SHOW nosuchsetting
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET STORAGE NOSUCH
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET STORAGE EXTERNAL
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET COMPRESSION nosuch
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET (nosuch = 1)
ALTER TABLE {orders} SET WITHOUT OIDS, ADD {orders.note} int
ALTER TABLE {orders} OF {address}
ALTER TABLE {orders} NOT OF
ALTER TABLE {orders} SET LOGGED, SET UNLOGGED
ALTER TABLE {customers} SET UNLOGGED
ALTER TABLE {orders} INHERIT {orders}
ALTER TABLE {orders} SET ACCESS METHOD nosuchmethod
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.score}) DO NOTHING
INSERT INTO {logs} ({logs.level}) VALUES (1) ON CONFLICT ({logs.level}) DO NOTHING
INSERT INTO {settings} ({settings.key}) VALUES ('a') ON CONFLICT ({settings.key}) DO NOTHING
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT DO UPDATE SET {customers.score} = 1

## syntax
ALTER TABLE {orders} ADD COLUM {new} text
ALTER TABEL {orders} ADD COLUMN {new} text
ALTER TABLE {orders} ADD COLUMN {new} text,
ALTER TABLE {orders} ADD COLUMN {new} text DEFAULT
ALTER TABLE {orders} ADD COLUMN {new} text NOT
ALTER TABLE {orders} ADD COLUMN {new}
ALTER TABLE {orders} ADD COLUMN {new} varchar(255
ALTER TABLE {orders} MODIFY COLUMN {orders.note} varchar(20)
ALTER TABLE {orders} CHANGE {orders.note} x text
ALTER TABLE {orders} ADD COLUMN {new} int AFTER {orders.note}
ALTER TABLE {orders} ADD COLUMN {new} int FIRST
ALTER TABLE {orders} ADD INDEX ({orders.note})
ALTER TABLE {orders} ADD KEY {new} ({orders.note})
ALTER TABLE {orders} ADD UNIQUE INDEX {new} ({orders.note})
ALTER TABLE {orders} DROP INDEX {orders_status_idx:name}
ALTER TABLE {orders} DROP FOREIGN KEY {orders.customer_fk}
ALTER TABLE {orders} DROP PRIMARY KEY
ALTER TABLE {orders} DROP COLUMNS {orders.note}
ALTER TABLE {orders} ALTER COLUMN {orders.note} varchar(20)
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET TYPE varchar(20)
ALTER TABLE {orders} ALTER COLUMN {orders.note} NOT NULL
ALTER TABLE {orders} ALTER COLUMN {orders.note} ADD DEFAULT 'x'
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT
ALTER TABLE {orders} ALTER COLUMN {orders.note} DROP NULL
ALTER TABLE {orders} RENAME COLUMN {orders.note} x
ALTER TABLE {orders} RENAME {orders.note} AS x
ALTER TABLE {orders} RENAME COLUMN {orders.note} TO x, RENAME COLUMN {orders.id} TO y
ALTER TABLE {orders} ADD CONSTRAINT FOREIGN KEY ({orders.customer}) REFERENCES {customers}
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY {orders.customer} REFERENCES {customers}
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.customer}) REFERENCE {customers}
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ON DELETE
ALTER TABLE {orders} ADD CONSTRAINT {new} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ON DELETE DESTROY
ALTER TABLE {orders} ADD CONSTRAINT IF NOT EXISTS {new} CHECK (true)
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK {orders.id} > 0
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.id} > 0
ALTER TABLE {orders} ADD CONSTRAINT {new} CHECK ({orders.id} > )
ALTER TABLE {orders} ADD IF NOT EXISTS COLUMN {new} int
ALTER TABLE {orders} DROP COLUMN {orders.note} IF EXISTS
ALTER TABLE {orders}
ALTER TABLE {orders} ADD COLUMN order int
ALTER TABLE {orders} ADD COLUMN {new} int COMMENT 'x'
ALTER TABLE {orders} ADD COLUMN {new} enum('a', 'b')
ALTER TABLE {orders} ADD COLUMN {new} int UNSIGNED
ALTER TABLE {orders} ADD COLUMN `x` int
CREATE TABLE {new} (a int b int)
CREATE TABLE {new} (a int, b int,)
CREATE TABLE {new} (, a int)
CREATE TABLE {new} (a int,, b int)
CREATE TABLE {new} (a int
CREATE TABLE {new} a int)
CREATE TABLE {new} (a int))
CREATE TABLE {new} (a)
CREATE TABLE {new}
CREATE TABLE (a int)
CREATE TABLE IF EXISTS {new} (a int)
CREATE TABLE {new} IF NOT EXISTS (a int)
CREATE TABLE {new} (a int AUTO_INCREMENT PRIMARY KEY)
CREATE TABLE {new} (a int AUTOINCREMENT)
CREATE TABLE {new} (a int IDENTITY(1,1))
CREATE TABLE {new} (a int) ENGINE=InnoDB
CREATE TABLE {new} (a int) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4
CREATE TABLE {new} (a int) COMMENT='x'
CREATE TABLE `t` (`a` int)
CREATE TABLE [t] ([a] int)
CREATE TABLE {new} (a int, KEY (a))
CREATE TABLE {new} (a int, INDEX i (a))
CREATE TABLE {new} (a int, UNIQUE KEY i (a))
CREATE TABLE {new} (a int UNSIGNED)
CREATE TABLE {new} (a int NOT NULL DEFUALT 1)
CREATE TABLE {new} (a int NOTNULL)
CREATE TABLE {new} (a int NOT NUL)
CREATE TABLE {new} (a int PRIMARY)
CREATE TABLE {new} (a int PRIMARY KEY DEFAULT)
CREATE TABLE {new} (a int REFERENCES)
CREATE TABLE {new} (a text DEFAULT 'x)
CREATE TABLE {new} (a timestamp ON UPDATE CURRENT_TIMESTAMP)
CREATE TABLE {new} (user text)
CREATE TABLE {new} (order int)
CREATE TABLE {new} (a int, CONSTRAINT PRIMARY KEY (a))
CREATE TABLE {new} (a int, PRIMARY KEY a)
CREATE TABLE {new} (a int, PRIMARY KEY ())
CREATE TABLE {new} (a int, FOREIGN KEY (a) REFERENCES {orders} ({orders.id}) ON DELETE SET NUL)
CREATE TABLE user (a int)
CREATE TABLE order (a int)
CREATE TABLE group (a int)
CREATE TABLE 'quoted' (a int)
CREATE TABLE {new} (a decimal(10,))
CREATE TABLE {new} (a enum('x'))
CREATE TABLE "" (a int)
CREATE TABLE {new} ("" int)
CREATE TABLES {new} (a int)
CREAT TABLE {new} (a int)
CREATE INDEX {new} ON {orders} {orders.note}
CREATE INDEX {new} ON {orders} ({orders.note}
CREATE INDEX {new} ON {orders} ()
CREATE INDEX {new} {orders} ({orders.note})
CREATE INDEX {new} IN {orders} ({orders.note})
CREATE UNIQ INDEX {new} ON {orders} ({orders.note})
CREATE INDEX {new} ON {orders} ({orders.note} ASCENDING)
CREATE INDEX {new} USING btree ON {orders} ({orders.note})
CREATE INDEX {new} ON {orders} ({orders.note}(10))
CREATE INDEX {new} ON {orders} ({orders.note}) WHERE
CREATE OR REPLACE TABLE {new} (a int)
CREATE OR REPLACE INDEX {new} ON {orders} ({orders.note})
CREATE TYPE {new} AS ENUM (a, b)
CREATE TYPE {new} AS ENUM ('a' 'b')
CREATE TYPE {new} AS ENUM ('a', 'b'
CREATE TYPE {new} ENUM ('a')
CREATE TYPE IF NOT EXISTS {new} AS ENUM ('a')
CREATE OR REPLACE TYPE {new} AS ENUM ('a')
ALTER TYPE {mood} ADD 'x'
ALTER TYPE {mood} ADD VALUE x
ALTER TYPE {mood} ADD VALUE 'x', ADD VALUE 'y'
ALTER TYPE {mood} DROP VALUE 'ok'
ALTER TYPE {mood} ADD VALUE 'x' IF NOT EXISTS
ALTER TYPE {mood} REMOVE VALUE 'ok'
DROP TABLE {orders} CASCADES
DROP TABLE {orders} IF EXISTS
DROP TABLE
DROP {orders}
DROP INDEX {orders_status_idx} ON {orders}
DROP CONSTRAINT {orders.customer_fk}
DROP TRIGGER {orders.touched}
DROP POLICY {orders.visible}
DROP VIEW {order_view} FROM {orders}
CREATE SCHEMA
CREATE SCHEMA IF EXISTS {new}
CREATE EXTENSION
CREATE EXTENSION uuid-ossp
CREATE EXTENSION IF NOT EXIST hstore
CREATE VIEW {new} AS
CREATE VIEW {new} AS SELECT
CREATE VIEW {new} AS SELECT 1 AS a FROM
CREATE VIEW {new} SELECT 1 AS a
CREATE VIEW {new} AS SELECT {orders.id}, FROM {orders}
CREATE VIEW {new} AS SELECT * FORM {orders}
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 $
CREATE FUNCTION {new} RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE SEQUENCE {new} START 1 INCREMENTS BY 1
CREATE SEQUENCE {new} AUTO
INSERT {logs} ({logs.message}) VALUES ('a')
INSERT INTO {logs} ({logs.message}) VALUE ('a')
INSERT INTO {logs} ({logs.message}) VALUES ('a'
INSERT INTO {logs} ({logs.message},) VALUES ('a')
INSERT INTO {logs} SET {logs.message} = 'a'
INSERT IGNORE INTO {logs} ({logs.message}) VALUES ('a')
INSERT INTO {logs} ({logs.message}) VALUES ('it's')
REPLACE INTO {logs} ({logs.message}) VALUES ('a')
UPDATE {orders} {orders.note} = 'x'
UPDATE {orders} SET {orders.note} = WHERE {orders.id} = 1
UPDATE {orders} SET {orders.note} 'x'
DELETE {orders} WHERE {orders.id} = 1
DELETE * FROM {orders}
SELEC 1
SELECT 1 FORM {orders}
SELECT FROM WHERE
COMMENT ON TABLE {orders} 'x'
COMMENT ON TABLE {orders} IS x
GRANT SELECT {orders} TO PUBLIC
GRANT SELECT ON {orders} PUBLIC
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW
CREATE TRIGGER {new} BEFORE UPDATE {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE POLICY {new} {orders} USING (true)
CREATE POLICY {new} ON {orders} USING true
USE other
SHOW TABLES
DESCRIBE {orders}
SET NAMES utf8mb4 utf8
SET FOREIGN_KEY_CHECKS = 0
LOCK TABLES {orders} WRITE
GO
PRAGMA foreign_keys = ON
{{ placeholder }}
/* never ends
SELECT 'never ends
SELECT "never ends
DO $$ BEGIN SELECT 1; END
BEGIN TRY
EXEC sp_rename 'a', 'b'
ALTER TABLE {orders} ADD COLUMN {new} int ALTER TABLE {orders} ADD COLUMN x int
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 1 +
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET DEFAULT 'a' 'b'
ALTER TABLE {orders} ALTER COLUMN {orders.note} TYPE text USING
ALTER TABLE {orders} DROP CONSTRAINT
ALTER TABLE {orders} DROP CONSTRAINT {orders.customer_fk} {orders.pk}
ALTER TABLE {orders} ENABLE ROW LEVEL
ALTER TABLE {orders} SET SCHEMA
ALTER TABLE {orders} OWNER {reader}
ALTER TABLE {orders} OWNER TO
ALTER SEQUENCE {counter} RESTARTS WITH 5
ALTER INDEX {orders_status_idx} RENAME {new}
ALTER VIEW {order_view} AS SELECT 1
ALTER TABLE {events} ATTACH PARTITION {logs}
ALTER TABLE {events} ATTACH PARTITION {logs} FOR VALUES FROM ('a')
CREATE TABLE {new} PARTITION OF {events}
CREATE TABLE {new} (a int) PARTITION BY (a)
CREATE MATERIALIZED {new} AS SELECT 1
REFRESH VIEW {totals}
TRUNCATE TABLE
DO $do$ BEGIN INSERT INTO {logs} ({logs.message}) VALUES ('x') RETURNING {logs.message}; END $do$

## partitions and inheritance
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ({regions.region})
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM (20300101) TO (20310101)
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM (NULL) TO ('2041-01-01')
CREATE TABLE {new} PARTITION OF {events} FOR VALUES FROM (MINVALUE) TO ('2020-01-02')
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 4)
CREATE TABLE {new} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 0, REMAINDER 0)
CREATE TABLE {new} (a int) PARTITION BY RANGE (ctid)
CREATE TABLE {new} (a int, b int GENERATED ALWAYS AS (a) STORED) PARTITION BY RANGE (b)
CREATE TEMP TABLE {new:bare} (a int) PARTITION BY LIST (a) ;; CREATE TABLE {new:b} PARTITION OF {new:bare} FOR VALUES IN (1)
CREATE TEMP TABLE {new:bare} (a int) ;; CREATE TABLE {new:b} (b int) INHERITS ({new:bare})
ALTER TABLE {events} ATTACH PARTITION {staff} FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
ALTER TABLE {events} ATTACH PARTITION {order_view} FOR VALUES FROM ('2040-01-01') TO ('2041-01-01')
ALTER TABLE ONLY {events} ALTER COLUMN {events.day} DROP NOT NULL
ALTER TABLE ONLY {events} ALTER COLUMN {events.kind} DROP NOT NULL
CREATE TABLE {new} (id int, name text) PARTITION BY RANGE (id) ;; CREATE TABLE {new:b} PARTITION OF {new} DEFAULT PARTITION BY LIST (name) ;; ALTER TABLE {new} DROP COLUMN name
CREATE TABLE {new} (id int, name text) PARTITION BY RANGE (id) ;; CREATE TABLE {new:b} PARTITION OF {new} DEFAULT PARTITION BY LIST (name) ;; ALTER TABLE {new} ALTER COLUMN name TYPE varchar(20)
CREATE TABLE {new} (id int, name text) PARTITION BY LIST ((lower(name))) ;; ALTER TABLE {new} DROP COLUMN name
CREATE TABLE {new} (id int, name text) PARTITION BY LIST ((lower(name))) ;; ALTER TABLE {new} ALTER COLUMN name TYPE varchar(20)
CREATE TABLE {new} (id int, name text UNIQUE) PARTITION BY LIST (name) ;; CREATE TABLE {new:b} PARTITION OF {new} DEFAULT PARTITION BY RANGE (id)
ALTER TABLE ONLY {regions} ALTER {regions.total} SET NOT NULL
ALTER TABLE ONLY {regions} ADD PRIMARY KEY ({regions.region}, {regions.total})
ALTER TABLE {regions} ADD EXCLUDE USING btree ({regions.region} WITH =)
CREATE TABLE {new} (id int, EXCLUDE USING btree (id WITH =)) PARTITION BY RANGE (id)
ALTER TABLE {events} CLUSTER ON {events.pk}
ALTER TABLE {events} SET WITHOUT CLUSTER
ALTER TABLE {events} SET ACCESS METHOD heap
CREATE TABLE {new} (id int) PARTITION BY RANGE (id) USING heap
CREATE TABLE {new} PARTITION OF {regions} ({regions.total} GENERATED ALWAYS AS IDENTITY) FOR VALUES IN ('far')
CREATE UNIQUE INDEX {new} ON {regions} ({regions.region}) ;; ALTER TABLE {regions} ADD UNIQUE USING INDEX {new}
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1' ;; CREATE TABLE {new:b} (id int) PARTITION BY RANGE ({new}())
CREATE TABLE {new} PARTITION OF {regions} FOR VALUES IN ({regions}.{regions.region})

## identity, generated and serial
CREATE SEQUENCE {new} MAXVALUE 9223372036854775808
CREATE SEQUENCE {new} AS smallint MAXVALUE 40000
CREATE SEQUENCE {new} INCREMENT BY -1 MINVALUE 1
CREATE SEQUENCE {new} OWNED BY NONE OWNED BY NONE
CREATE SEQUENCE {new} SEQUENCE NAME x
ALTER SEQUENCE {counter} RESTART WITH 0
ALTER SEQUENCE {counter} AS numeric
ALTER SEQUENCE {counter} AS int AS int
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY (START 3000000000))
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY (AS bigint))
CREATE TABLE {new} (a int GENERATED ALWAYS AS IDENTITY NULL)
CREATE TABLE {new} (a int GENERATED ALWAYS AS (1) STORED GENERATED ALWAYS AS (2) STORED)
CREATE TABLE {new} (a serial GENERATED ALWAYS AS (1) STORED)
ALTER TABLE {customers} ALTER COLUMN {customers.id} SET INCREMENT 0
ALTER TABLE {customers} ALTER COLUMN {customers.id} RESTART WITH 0
ALTER TABLE {customers} ALTER COLUMN {customers.id} SET START 1 SET START 2
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET CACHE 5

## foreign keys
CREATE TABLE {new} (a int REFERENCES {orders} MATCH PARTIAL)
CREATE TABLE {new} (a int REFERENCES {orders} ON UPDATE SET NULL (a))
ALTER TABLE {orders} ADD FOREIGN KEY ({orders.quantity}) REFERENCES {customers} NO INHERIT
CREATE TABLE {new} (a int UNIQUE DEFERRABLE) ;; ALTER TABLE {logs} ADD FOREIGN KEY ({logs.level}) REFERENCES {new} (a)
ALTER TABLE ONLY {regions} ADD FOREIGN KEY ({regions.total}) REFERENCES {customers}
CREATE FOREIGN TABLE {new} (a int PRIMARY KEY) SERVER {remote}
ALTER TABLE {far_orders} ADD UNIQUE ({far_orders.id})
ALTER FOREIGN TABLE {far_orders} ADD COLUMN x int REFERENCES {customers}

## columns in use
ALTER TABLE {orders} ALTER COLUMN ctid TYPE text
ALTER TABLE {orders} ADD UNIQUE (ctid)
CREATE INDEX ON {orders} ({orders.note}) WHERE ctid IS NOT NULL
CREATE INDEX ON {orders} ({orders.note}) INCLUDE (xmin)

## invalid names and options
CREATE TABLE {new} (a numeric(5,1001))
CREATE TABLE {new} (a float(60))
CREATE TABLE {new} (a {mood}(3))
CREATE TABLE {new} (a text COMPRESSION nosuch)
CREATE TABLE {new} (a int STORAGE main)
ALTER TABLE {orders} ALTER COLUMN {orders.quantity} SET COMPRESSION pglz
ALTER TABLE {orders} ALTER COLUMN {orders.note} SET (n_distinct = -2)
CREATE TABLE {new} (a int) WITH (fillfactor = 70, fillfactor = 80)
CREATE TABLE {new} (a int) WITH (fillfactor = 'many')
ALTER TABLE {orders} RESET (fillfactor = 10)
ALTER TABLE {events} SET (fillfactor = 50)
CREATE VIEW {new} WITH (fillfactor = 50) AS SELECT 1 AS a
ALTER VIEW {order_view} SET (security_barrier = 'maybe')
CREATE DOMAIN {new} AS int DEFAULT 1 DEFAULT 2
CREATE DOMAIN {new} AS int CHECK (VALUE > 1) DEFERRABLE
CREATE SEQUENCE pg_catalog.{new:bare}
CREATE USER pg_mine

## indexes
CREATE INDEX {new} ON {orders} USING hash ({orders.note}) INCLUDE ({orders.quantity})
CREATE INDEX {new} ON {orders} USING hash ({orders.note}) WITH (deduplicate_items = on)
ALTER INDEX {orders_status_idx} SET (fastupdate = on)
ALTER INDEX {orders_status_idx} ALTER COLUMN 9 SET STATISTICS 100
ALTER TABLE {orders} CLUSTER ON {customers.pk}
ALTER TABLE {logs} CLUSTER ON {logs_data_idx}
ALTER TABLE {customers} REPLICA IDENTITY USING INDEX {customers_score_idx}
CREATE INDEX {new} ON {orders} ({orders.status} text_pattern_ops)
CREATE INDEX {new} ON {logs} ({logs.data} jsonb_path_ops)
CREATE INDEX {new} ON {orders} USING brin ({orders.note}) WITH (pages_per_range = 0)
ALTER TABLE {bookings} ADD EXCLUDE USING btree ({bookings.during} WITH &&)
ALTER TABLE {bookings} ADD EXCLUDE USING hash ({bookings.room} WITH =, {bookings.during} WITH =)
CREATE TYPE {new} AS RANGE (subtype = json)

## invalid names and options
SET shared_buffers = '1GB'
SET enable_seqscan = maybe
SET random_page_cost = 'cheap'
RESET nosuchsetting
SET LOCAL nosuchsetting TO DEFAULT
SET statement_timeout = '5 minutes'
SET statement_timeout = -1
SET LOCAL work_mem = '64mb'
SET work_mem = 1, 2
SET default_statistics_target = 0
SET timezone = 'Mars/Phobos'
SET TIME ZONE 'America/New-York'
SET datestyle = 'iso, xyz'
SET client_encoding = 'UTF9'
ALTER FUNCTION {touch}() SET work_mem = 'x'
ALTER FUNCTION {touch}() RESET nosuchsetting
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql SET statement_timeout = '1 week' AS 'SELECT 1'
ALTER ROLE {reader} SET statement_timeout = '1x'
ALTER ROLE {reader} SET nosuchsetting = 1
ALTER ROLE {reader} SET fsync = off
ALTER ROLE ALL SET enable_seqscan = maybe
DO $do$ DECLARE n int := 'five'; BEGIN NULL; END $do$
DO $do$ DECLARE n date; BEGIN n := 'tomorrowish'; END $do$
DO $do$ DECLARE n {mood}; BEGIN n := 'glum'; END $do$
DO $do$ DECLARE n int[] := '{1,a}'; BEGIN NULL; END $do$
CREATE ROLE {new} SUPERUSER NOSUPERUSER
CREATE ROLE {new} LOGIN PASSWORD 'x' LOGIN
CREATE ROLE {new} WITH READONLY
CREATE ROLE {new} CONNECTION LIMIT -5
CREATE ROLE {new} VALID UNTIL 'yesterdayish'
ALTER ROLE {reader} NOPASSWORD
CREATE POLICY {new} ON {orders} AS STRICT USING (true)
COMMENT ON COLUMN {orders:name} IS 'x'
COMMENT ON DOMAIN {mood} IS 'x'
CREATE PUBLICATION {new:bare} FOR TABLE {orders} WITH (publish = 'insert, upsert')
CREATE PUBLICATION {new:bare} WITH (publishes = 'insert')
ALTER PUBLICATION {feed} SET (publish = 'insert', publish = 'delete')
CREATE PUBLICATION {new:bare} FOR TABLE {customers} WHERE ({customers.nothing} > 1)
CREATE PUBLICATION {new:bare} FOR TABLE {customers} WHERE ({customers.email})
CREATE PUBLICATION {new:bare} FOR TABLE {customers} ({customers.id}, ctid)
DROP AGGREGATE {sum_up}()

## domain expressions
CREATE DOMAIN {new} AS int DEFAULT now()
CREATE DOMAIN {new} AS int DEFAULT a
CREATE DOMAIN {new} AS {mood} DEFAULT 1
CREATE DOMAIN {new} AS int DEFAULT count(1)
CREATE DOMAIN {new} AS int CHECK (VALUE > 'a')
CREATE DOMAIN {new} AS int CHECK ("VALUE" > 1)
CREATE DOMAIN {new} AS int CHECK (lower(VALUE) = 'a')
CREATE DOMAIN {new} AS int CHECK (VALUE IN (SELECT 1))
CREATE DOMAIN {new} AS text CHECK (VALUE ~ '^a' AND length(VALUE) < 'x')
CREATE DOMAIN {new} AS {mood} CHECK (VALUE <> 'bad')
ALTER DOMAIN {price} SET DEFAULT 'x'::text
ALTER DOMAIN {price} ADD CHECK (VALUE)
ALTER DOMAIN {price} ADD CONSTRAINT y CHECK (VALUE = true)
ALTER DOMAIN {code} ADD CHECK (VALUE ~ 1)
CREATE DOMAIN {new} AS {price} DEFAULT 'a'
CREATE DOMAIN {new} AS int DEFAULT 1 CHECK (VALUE > 0) DEFAULT 2
CREATE DOMAIN {new} AS int[] CHECK (VALUE > 1)
CREATE DOMAIN {new} AS int[] DEFAULT '1'
CREATE DOMAIN {new} AS int CHECK (nosuch) DEFAULT 'x'
CREATE DOMAIN {new} AS int DEFAULT generate_series(1,2)
CREATE DOMAIN {new} AS int CHECK (row_number() over () > 0)

## new types of columns
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT 'toolong'
ALTER TABLE {orders} ADD COLUMN {new} varchar(3) DEFAULT 'toolong'::text
ALTER TABLE {orders} ADD COLUMN {new} numeric(3,1) DEFAULT 12345
ALTER TABLE {orders} ADD COLUMN {new} int DEFAULT 99999999999
ALTER TABLE {orders} ADD COLUMN {new} smallint DEFAULT -99999
CREATE DOMAIN {new:short} AS varchar(3) ;; ALTER TABLE {orders} ADD COLUMN {new} {new:short} DEFAULT 'toolong'
ALTER TABLE {orders} ALTER nothing TYPE text USING nothing::text
ALTER TABLE {orders} ALTER {orders.note} TYPE int USING {orders.note}::nosuchtype
ALTER TABLE {orders} ALTER {orders.note} TYPE int USING nosuchfunc({orders.note})
ALTER TABLE {logs} ALTER {logs.message} TYPE int USING lower({logs.message})
ALTER TABLE {logs} ALTER {logs.message} TYPE int USING 'x'
ALTER TABLE {logs} ALTER {logs.message} TYPE {mood} USING {logs.message}::{stage}
ALTER TABLE {logs} ALTER {logs.level} TYPE boolean USING {logs.level}
ALTER TABLE {logs} ALTER {logs.level} TYPE boolean USING CASE WHEN {logs.level} THEN true END
ALTER TABLE {logs} ALTER {logs.level} TYPE bigint USING sum({logs.level})
ALTER TABLE {logs} ALTER {logs.level} TYPE bigint USING {logs.message}
ALTER TABLE {logs} ALTER {logs.data} TYPE text USING {logs.data}->>'a'
ALTER TABLE {logs} ALTER {logs.data} TYPE text[] USING array_to_string({logs.data}, ',')
ALTER TABLE {logs} ALTER {logs.data} TYPE text[] USING {logs.data}::text[]
ALTER TABLE {logs} ALTER {logs.data} TYPE text USING {logs}.{logs.data}
ALTER TABLE {logs} ALTER {logs.data} TYPE text USING {new}.{logs.data}
ALTER TABLE {logs} ALTER {logs.at} TYPE date USING to_date({logs.at}, 'YYYY')
ALTER TABLE {orders} ALTER {orders.total} TYPE {mood} USING {orders.total}::text::{mood}
ALTER TABLE {logs} ALTER {logs.level} TYPE int USING {logs.level} + $1
ALTER TABLE {orders} ALTER {orders.status} TYPE int
ALTER TABLE {customers} ALTER {customers.score} TYPE text USING {customers.score}::text
ALTER TABLE {customers} ALTER {customers.full_name} TYPE bytea USING NULL
ALTER TABLE {people} ALTER {people.name} TYPE jsonb USING to_jsonb({people.name})
ALTER TABLE {logs} ALTER {logs.data} TYPE text
ALTER TABLE {logs} ALTER {logs.data} TYPE json USING {logs.data}::json
ALTER TABLE {bookings} ALTER {bookings.during} TYPE int USING 1
ALTER TABLE {orders} ALTER {orders.quantity} TYPE text
ALTER TABLE {orders} ALTER {orders.quantity} TYPE bigint
CREATE INDEX {new} ON {logs} (lower({logs.message})) ;; ALTER TABLE {logs} ALTER {logs.message} TYPE int USING 1
CREATE INDEX {new} ON {logs} ({logs.at}) WHERE {logs.level} > 1 ;; ALTER TABLE {logs} ALTER {logs.level} TYPE text
CREATE INDEX {new} ON {logs} ({logs.at}) WHERE {logs.message} IN ('a', 'b') ;; ALTER TABLE {logs} ALTER {logs.message} TYPE int USING NULL
ALTER TABLE {logs} ADD CHECK ({logs.message} <> '') ;; ALTER TABLE {logs} ALTER {logs.message} TYPE {mood} USING NULL
ALTER TABLE {logs} ADD CHECK (length({logs.message}) > 3) ;; ALTER TABLE {logs} ALTER {logs.message} TYPE int USING 1
ALTER TABLE {logs} ADD CHECK ({logs.level} BETWEEN 1 AND 2) ;; ALTER TABLE {logs} ALTER {logs.level} TYPE text
CREATE TABLE {new} (d jsonb CHECK (d ? 'a')) ;; ALTER TABLE {new} ALTER d TYPE text
ALTER TABLE {logs} ADD UNIQUE ({logs.level}) ;; ALTER TABLE {logs} ALTER {logs.level} TYPE json USING NULL
CREATE INDEX {new} ON {logs} USING gin ({logs.data} jsonb_path_ops) ;; ALTER TABLE {logs} ALTER {logs.data} TYPE json
CREATE TABLE {new} (a text CHECK (a IN ('sad', 'ok'))) ;; ALTER TABLE {new} ALTER a TYPE {mood} USING a::{mood}
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; ALTER TABLE {new} ALTER COLUMN a TYPE bigint
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (rows_of {new}[]) ;; ALTER TABLE {new} ADD COLUMN b int DEFAULT 1
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; ALTER TABLE {new} ADD COLUMN b serial
CREATE TABLE {new} (a int) ;; CREATE TABLE {new:b} (row_of {new}) ;; ALTER TABLE {new} SET UNLOGGED
CREATE TABLE {new} (a int) ;; CREATE TYPE {new:b} AS (row_of {new}) ;; CREATE TABLE {new:c} (part {new:b}) ;; ALTER TABLE {new} ALTER COLUMN a TYPE bigint
CREATE DOMAIN {new} AS int ;; CREATE TYPE {new:b} AS (cost {new}) ;; CREATE TABLE {new:c} (part {new:b}) ;; ALTER DOMAIN {new} ADD CHECK (VALUE < 1000000)
CREATE DOMAIN {new} AS int ;; CREATE TABLE {new:b} (costs {new}[]) ;; ALTER DOMAIN {new} SET NOT NULL
CREATE TYPE {new} AS (a int) ;; CREATE TYPE {new:b} AS (part {new}) ;; CREATE TABLE {new:c} (whole {new:b}) ;; ALTER TYPE {new} ALTER ATTRIBUTE a TYPE bigint
ALTER TABLE {logs} ADD COLUMN {new} {logs}
ALTER TABLE {logs} ADD COLUMN {new} {logs}[]
ALTER TYPE {address} ADD ATTRIBUTE next {address}
CREATE TYPE {new} AS (home {address}) ;; ALTER TYPE {address} ADD ATTRIBUTE next {new}

## conditions, keys and operators
CREATE POLICY {new} ON {orders} WITH CHECK ({orders.id})
CREATE POLICY {new} ON {orders} USING (true) WITH CHECK ({orders.quantity} + 1)
CREATE POLICY {new} ON {orders} USING ({orders.note} = 1)
CREATE POLICY {new} ON {orders} USING (generate_series(1,2) > 1)
CREATE POLICY {new} ON {orders} USING (EXISTS (SELECT 1 FROM {logs} WHERE {logs}.{logs.level} = {orders}.{orders.note}))
ALTER POLICY {orders.visible} ON {orders} USING ({orders.id})
ALTER POLICY {orders.visible} ON {orders} USING ({orders.note} > 1)
ALTER POLICY {orders.visible} ON {orders} USING ({orders.id} IN (SELECT nothing FROM {logs}))
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (NEW.{orders.note} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (EXISTS (SELECT 1)) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (nosuch(NEW.{orders.id})) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (NEW.{orders.taxed} > 1) EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN ({orders.note} = 'a') EXECUTE FUNCTION {touch}()
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (pg_trigger_depth()) EXECUTE FUNCTION {touch}()
CREATE RULE {new} AS ON UPDATE TO {orders} WHERE NEW.{orders.note} = 1 DO NOTHING
CREATE RULE {new} AS ON UPDATE TO {orders} WHERE count(*) > 1 DO NOTHING
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE (({orders.id}))
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE ({orders.note} DESC)
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE ({orders.note} COLLATE "C")
CREATE INDEX {new} ON {orders} ({orders.note}) INCLUDE (ctid)
ALTER TABLE {orders} ADD EXCLUDE USING gist ({orders.note} WITH <)
ALTER TABLE {orders} ADD EXCLUDE USING btree ({orders.note} WITH &&)
ALTER TABLE {orders} ADD EXCLUDE ({orders.id} WITH =, {orders.note} WITH <>)
ALTER TABLE {orders} ADD EXCLUDE USING gin ({orders.note} WITH =)
ALTER TABLE {orders} ADD EXCLUDE USING gist ({orders.id} WITH =)
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.during} WITH <<)
ALTER TABLE {bookings} ADD EXCLUDE USING gist ({bookings.during} WITH &&) WHERE ({bookings.room})
ALTER TABLE {bookings} ADD EXCLUDE USING gist (tsrange({bookings.room}, {bookings.room}) WITH &&)
CREATE TABLE {new} (a int, EXCLUDE USING gist (a WITH &&))
CREATE TABLE {new} (a int) PARTITION BY RANGE ((a + b))
CREATE TABLE {new} (a timestamptz) PARTITION BY RANGE ((a::date))
CREATE TABLE {new} (a int) PARTITION BY RANGE ((1))
CREATE TABLE {new} (a int) PARTITION BY RANGE ((sum(a)))
CREATE TABLE {new} (a json) PARTITION BY RANGE ((a->'b'))
CREATE TABLE {new} (a int) PARTITION BY HASH (a nosuch_ops)
CREATE TABLE {new} (a text) PARTITION BY RANGE (a COLLATE "nosuch")
CREATE TABLE {new} (a int) PARTITION BY RANGE ((row_number() OVER ()))
CREATE TABLE {new} (a int) PARTITION BY RANGE ('x')

## conflicting rows
ALTER TABLE {orders} ADD COLUMN {new} int ;; CREATE VIEW {new:v} AS SELECT CASE WHEN {orders.id} THEN 1 END AS l FROM {orders}
CREATE VIEW {new} AS SELECT CASE WHEN "{orders.id}" THEN 1 END AS l FROM {orders}
CREATE TRIGGER {new} BEFORE UPDATE ON {orders} FOR EACH ROW WHEN (pg_trigger_depth() > 'a') EXECUTE FUNCTION {touch}()
INSERT INTO {settings} (key) VALUES ('a') ON CONFLICT DO NOTHING
INSERT INTO {settings} (key) VALUES ('a') ON CONFLICT ({settings.value}) DO NOTHING
INSERT INTO {customers} ({customers.email}) VALUES ('a') ON CONFLICT ({customers.email}) DO UPDATE SET {customers.score} = 1 WHERE excluded.{customers.score}
INSERT INTO {events_old} (id, day, kind) VALUES (1, '2020-01-01', 'a') ON CONFLICT (kind) DO NOTHING
INSERT INTO {bookings} ({bookings.room}) VALUES (1) ON CONFLICT ({bookings.during}) DO NOTHING

## assigned values and calls
INSERT INTO {logs} ({logs.level}) SELECT {logs.message} FROM {logs}
INSERT INTO {logs} ({logs.level}) SELECT DISTINCT 'x' FROM {logs}
INSERT INTO {logs} ({logs.message}, {logs.level}) SELECT {logs.level}, {logs.message} FROM {logs}
INSERT INTO {logs} ({logs.data}) SELECT '{a}'
INSERT INTO {customers} ({customers.email}, {customers.mood}) SELECT {orders.note}, {orders.status}::text FROM {orders}
INSERT INTO {customers} ({customers.email}, {customers.home}) VALUES ('a', 1)
INSERT INTO {logs} ({logs.level}) VALUES (1), ('x')
INSERT INTO {logs} ({logs.level}) SELECT {orders.note} FROM {orders} ORDER BY 1 LIMIT 1
UPDATE {logs} SET ({logs.level}, {logs.message}) = (now(), 'a')
UPDATE {logs} SET {logs.data} = jsonb_set({logs.data}, 'a', '1')
UPDATE {logs} SET {logs.data} = {logs.data} || 'x'
UPDATE {items} SET {items.tags} = 'a'
UPDATE {customers} SET {customers.mood} = CASE WHEN {customers.score} > 1 THEN 'ok' ELSE 'bad' END
UPDATE {logs} SET {logs.level} = DEFAULT, {logs.message} = array_to_string({logs.data}, ',')
SELECT json_array_length('x')
SELECT to_json('a')
SELECT {logs.data} ? 1 FROM {logs}
CALL {cleanup}()
CALL {touch}()
CALL {cleanup}(count(*))
SELECT {cleanup}(1)

## rows and their fields
SELECT ({customers.home}).zip FROM {customers}
SELECT (c).zip FROM {customers} c
SELECT ({customers}).zip FROM {customers}
SELECT (c.{customers.home}).town FROM {customers} c WHERE c.{customers.score} > 1
SELECT ({customers.email}).zip FROM {customers}
SELECT ({items.tags}).zip FROM {items}
UPDATE {customers} SET {customers.home}.zip = 'x'
UPDATE {customers} SET {customers.email}.zip = 'x'
UPDATE {customers} SET {customers.score} = 1, {customers.home}.town = 'x'
INSERT INTO {customers} ({customers.email}, {customers.home}.zip) VALUES ('a', 'x')
UPDATE {customers} SET {customers.home} = ('Main St', 'Bern', 'CH')
UPDATE {customers} SET {customers.home} = ROW('Main St')
INSERT INTO {customers} ({customers.email}, {customers.home}) VALUES ('a', ROW('Main St'))
UPDATE {customers} SET {customers.home} = '(Main St)'
UPDATE {customers} SET {customers.home} = '(Main St,Bern,CH)'
UPDATE {customers} SET {customers.home} = 'Main St'
SELECT ('Main St', 'Bern', 'CH')::{address}
SELECT '(a,b) c'::{address}
SELECT ROW(1)::{address}
SELECT * FROM {customers} WHERE {customers.home} = 'Bern'
ALTER TABLE {customers} ALTER COLUMN {customers.home} SET DEFAULT ('a', 'b', 'c')
CREATE VIEW {new} AS SELECT ({customers.home}).zip FROM {customers}
CREATE TYPE {new} AS (a int, b date) ;; SELECT '(x,)'::{new}
CREATE TYPE {new} AS (a int, b date) ;; SELECT ROW(1, 'x')::{new}
CREATE TYPE {new} AS (a int, b date) ;; SELECT ROW(1, true)::{new}

## views that take no rows
INSERT INTO {totals} (who) VALUES (1)
CREATE VIEW {new} AS SELECT {orders.customer}, count(*) AS n FROM {orders} GROUP BY {orders.customer} ;; INSERT INTO {new} VALUES (1, 2)
CREATE VIEW {new} AS SELECT {orders.customer}, count(*) AS n FROM {orders} GROUP BY {orders.customer} ;; UPDATE {new} SET n = 2
CREATE VIEW {new} AS SELECT sum({orders.quantity}) AS n FROM {orders} ;; DELETE FROM {new}
CREATE VIEW {new} AS SELECT DISTINCT {orders.note} AS n FROM {orders} ;; DELETE FROM {new}
CREATE VIEW {new} AS SELECT {orders.note} AS n FROM {orders} LIMIT 5 ;; UPDATE {new} SET n = 'x'
CREATE VIEW {new} AS SELECT {orders.note} AS n FROM {orders} UNION SELECT 'x' ;; UPDATE {new} SET n = 'x'
CREATE VIEW {new} AS SELECT o.{orders.note} AS n FROM {orders} o JOIN {customers} c ON c.{customers.id} = o.{orders.customer} ;; UPDATE {new} SET n = 'x'
CREATE VIEW {new} AS SELECT {orders.note} AS n, rank() OVER (ORDER BY {orders.id}) AS r FROM {orders} ;; UPDATE {new} SET n = 'x'
CREATE VIEW {new} AS SELECT 1 AS n ;; DELETE FROM {new}
CREATE VIEW {new} AS SELECT upper({orders.note}) AS n, {orders.id} AS i FROM {orders} ;; UPDATE {new} SET n = 'x'
CREATE VIEW {new} AS SELECT upper({orders.note}) AS n, {orders.id} AS i FROM {orders} ;; INSERT INTO {new} (n) VALUES ('x')
CREATE VIEW {new} AS SELECT DISTINCT {orders.note} FROM {orders} WITH CHECK OPTION
CREATE VIEW {new} AS SELECT count(*) AS n FROM {orders} WITH LOCAL CHECK OPTION

## bodies of language SQL
CREATE FUNCTION {new}() RETURNS TABLE (a int, b text) LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS TABLE (a int, b date) LANGUAGE sql AS $$ SELECT 1, 'x' $$
CREATE FUNCTION {new}() RETURNS TABLE (a int, b date) LANGUAGE sql AS $$ SELECT {orders.id}, {orders.note} FROM {orders} $$
CREATE FUNCTION {new}(OUT a int, OUT b int) LANGUAGE sql AS $$ SELECT 1, 2, 3 $$
CREATE FUNCTION {new}() RETURNS SETOF {orders} LANGUAGE sql AS $$ SELECT {orders.id}, {orders.note} FROM {orders} $$
CREATE FUNCTION {new}() RETURNS SETOF {customers} LANGUAGE sql AS $$ SELECT * FROM {orders} $$
CREATE FUNCTION {new}() RETURNS {address} LANGUAGE sql AS $$ SELECT 'a', 'b', 'c' $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT NULL $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql AS $$ SELECT '5' $$
CREATE FUNCTION {new}() RETURNS {stage} LANGUAGE sql AS $$ SELECT 'draft' $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql RETURN 'x'
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql RETURN y + 1
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql AS $$ SELECT $2 $$
CREATE FUNCTION {new}(o {orders}) RETURNS text LANGUAGE sql AS $$ SELECT o.nosuchcolumn $$
CREATE FUNCTION {new}(o {orders}) RETURNS text LANGUAGE sql AS $$ SELECT (o).nosuchcolumn $$
CREATE FUNCTION {new}(o int) RETURNS text LANGUAGE sql AS $$ SELECT p.x FROM {orders} $$
CREATE FUNCTION {new}(x int) RETURNS int LANGUAGE sql AS $$ SELECT {orders.id} FROM {orders} WHERE {orders.note} = x $$
CREATE FUNCTION {new}() RETURNS trigger LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(x int DEFAULT 'x') RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(x {stage} DEFAULT 'gone') RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(x int = now()) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(x int DEFAULT y) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}(VARIADIC x int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int IMMUTABLE STABLE LANGUAGE sql AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int STRICT LANGUAGE sql CALLED ON NULL INPUT AS $$ SELECT 1 $$
CREATE PROCEDURE {new}() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$

## queries
SELECT * FROM {orders} o, (SELECT o.{orders.id}) x
SELECT * FROM {orders} o, (SELECT c.{customers.id} FROM {customers} c WHERE c.{customers.id} = o.{orders.customer}) x
UPDATE {orders} o SET {orders.note} = x.m FROM (SELECT {customers.email} AS m FROM {customers} WHERE {customers.id} = o.{orders.customer}) x
SELECT rank() OVER w FROM {orders}
SELECT rank() OVER (w ORDER BY {orders.id}) FROM {orders} WINDOW v AS (PARTITION BY {orders.note})
SELECT c FROM {lister}() WHERE a > 1
SELECT x.c FROM {lister}() x
SELECT a FROM {lister}() x(b)
SELECT * FROM {lister}() x(a, b, c)
SELECT * FROM {logs} l, jsonb_each(l.nosuchcolumn)
WITH q (a, b, c) AS (SELECT 1, 2) SELECT a FROM q
SELECT * FROM (SELECT 1, 2) q (a, b, c)
SELECT * FROM {orders} WHERE {orders.id} IN (SELECT {customers.email} FROM {customers})
SELECT * FROM {orders} WHERE {orders.id} IN (SELECT {customers.id}, {customers.email} FROM {customers})
SELECT * FROM {orders} WHERE ({orders.id}, {orders.note}) IN (SELECT {customers.id} FROM {customers})
SELECT DISTINCT {logs.data}::json FROM {logs}
SELECT {logs.data}::json FROM {logs} GROUP BY 1
SELECT {logs.data}::json AS j FROM {logs} ORDER BY j
SELECT {logs.data}::json FROM {logs} UNION SELECT '{}'
SELECT count(DISTINCT {logs.data}::json) FROM {logs}
SELECT max({logs.data}) FROM {logs}
SELECT min({orders.quantity} > 1) FROM {orders}
SELECT array_agg(DISTINCT {orders.note} ORDER BY {orders.id}) FROM {orders}

## locks, limits and recursion
SELECT * FROM {orders} FOR UPDATE OF {customers}
SELECT * FROM {orders} o FOR UPDATE OF {orders}
SELECT {orders.note} FROM {orders} GROUP BY {orders.note} FOR UPDATE
SELECT DISTINCT {orders.note} FROM {orders} FOR SHARE
SELECT count(*) FROM {orders} FOR UPDATE
SELECT {orders.note}, rank() OVER (ORDER BY {orders.id}) FROM {orders} FOR UPDATE
SELECT {orders.id} FROM {orders} UNION SELECT {customers.id} FROM {customers} FOR UPDATE
SELECT * FROM {orders} o LEFT JOIN {customers} c ON c.{customers.id} = o.{orders.customer} FOR UPDATE
SELECT who FROM {totals} FOR UPDATE
SELECT * FROM {lister}() x FOR UPDATE OF x
CREATE VIEW {new} AS SELECT {orders.note} FROM {orders} FOR UPDATE OF {customers}
SELECT * FROM {orders} LIMIT 'x'
SELECT * FROM {orders} LIMIT {orders.quantity}
SELECT * FROM {orders} LIMIT {orders.note}
SELECT * FROM {orders} OFFSET now()
SELECT * FROM {orders} LIMIT -1
SELECT * FROM {orders} OFFSET -1
WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1.5 FROM t WHERE n < 9) SELECT n FROM t
WITH RECURSIVE t AS (SELECT {orders.total} AS n FROM {orders} UNION ALL SELECT n + 'x' FROM t) SELECT n FROM t
CREATE VIEW {new} AS WITH RECURSIVE t(n) AS (SELECT {orders.id} FROM {orders} UNION ALL SELECT t.n || 'x' FROM t) SELECT n FROM t
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT o.{orders.id} FROM {orders} o LEFT JOIN t ON t.n = o.{orders.customer}) SELECT n FROM t
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT {orders.id} FROM {orders} WHERE {orders.customer} IN (SELECT n FROM t)) SELECT n FROM t
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT count(*) FROM t) SELECT n FROM t
WITH RECURSIVE t(n) AS (SELECT n FROM t) SELECT n FROM t
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT t.m + 1 FROM t) SELECT n FROM t

## bodies that end in an error
DO $do$ BEGIN RAISE EXCEPTION 'not %', 'now'; END $do$
DO $do$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'check_violation'; END $do$
DO $do$ BEGIN RAISE SQLSTATE 'AB123' USING MESSAGE = 'x'; END $do$
DO $do$ BEGIN IF to_regclass('{orders}') IS NOT NULL THEN RAISE EXCEPTION 'there'; END IF; END $do$
DO $do$ BEGIN FOR i IN 1..3 LOOP IF i = 2 THEN RAISE EXCEPTION 'number %', i; END IF; END LOOP; END $do$
DO $do$ BEGIN RAISE EXCEPTION 'x'; EXCEPTION WHEN others THEN RAISE EXCEPTION 'then %', SQLERRM; END $do$
DO $do$ BEGIN ASSERT 1 = 2; END $do$
DO $do$ DECLARE n int := 1; BEGIN ASSERT n > 1, 'n is ' || n; END $do$
DO $do$ DECLARE n int := 0; BEGIN PERFORM 1 / n; END $do$
DO $do$ DECLARE n int := 0; BEGIN n := 10 / n; END $do$
BEGIN;;DO $do$ BEGIN COMMIT; END $do$
BEGIN;;DO $do$ BEGIN ROLLBACK; END $do$
DO $do$ DECLARE n text; BEGIN EXECUTE 'DROP TABLE ' || n; END $do$
DO $do$ BEGIN EXECUTE NULL; END $do$
DO $do$ BEGIN EXECUTE 'COMMENT ON TABLE {orders} IS ''x'; END $do$
DO $do$ BEGIN EXECUTE 'ALTER TABEL {orders} ADD a int'; END $do$
DO $do$ BEGIN EXECUTE format('CREATE TABLE %I_%s (a int)', 'x'); END $do$
DO $do$ BEGIN EXECUTE format('CREATE TABLE x%d (a int)', 1); END $do$
DO $do$ BEGIN PERFORM format('%'); END $do$
DO $do$ DECLARE n int; BEGIN SELECT 'many' INTO n; END $do$
DO $do$ DECLARE n {mood}; BEGIN SELECT 'glum' INTO n; END $do$
DO LANGUAGE sql $do$ SELECT 1 $do$
DO LANGUAGE nosuchlanguage $do$ BEGIN NULL; END $do$

## where functions may be called, and how
SELECT {shout}(word => 'a', true)
SELECT {shout}(word => 'a', word => 'b')
SELECT sum({orders.quantity}) FILTER (WHERE count(*) > 1) FROM {orders}
UPDATE {orders} SET {orders.quantity} = sum({orders.id})
DELETE FROM {orders} RETURNING count(*)
UPDATE {orders} SET {orders.note} = 'x' RETURNING max({orders.id})
INSERT INTO {logs} ({logs.level}) VALUES (count(*))
SELECT CASE WHEN {orders.id} > 1 THEN generate_series(1, 2) END FROM {orders}
SELECT COALESCE(unnest({items.tags}), 'x') FROM {items}
SELECT array_agg(unnest({items.tags})) FROM {items}
SELECT {orders.id}[1] FROM {orders}
SELECT {logs.data}[1:2] FROM {logs}
SELECT {logs.data}::json['a'] FROM {logs}
SELECT ({orders.id}, {orders.note}) = (1, 'x', 2) FROM {orders}
SELECT ({orders.id}, {orders.note}) = (SELECT {customers.id} FROM {customers}) FROM {orders}
UPDATE {orders} SET ({orders.note}, {orders.quantity}) = (SELECT {customers.email} FROM {customers})
SELECT * FROM {lister}() AS x(a int, b text)
SELECT * FROM generate_series(1, 2) AS x(a, b)
SELECT n.day FROM generate_series(1, 2) AS n
SELECT * FROM json_to_record('{}')
CREATE FUNCTION {new}() RETURNS record LANGUAGE sql AS 'SELECT 1, 2';; SELECT * FROM {new}()
CREATE FUNCTION {new}() RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';; SELECT * FROM {new}() AS x(a int)
VALUES (1), ('x')
MERGE INTO {items} l USING {orders} o ON max(o.{orders.id}) = l.{items.line} WHEN MATCHED THEN DELETE
MERGE INTO {items} l USING {orders} o ON o.{orders.id} = l.{items.line} WHEN MATCHED AND l.{items.sku} THEN DELETE

## constants that do not fit
ALTER TABLE {orders} ADD COLUMN {new:c} varchar(3) ;; INSERT INTO {orders} ({orders.customer}, {new:c}) VALUES (1, 'abcd')
ALTER TABLE {logs} ADD COLUMN {new:c} char(2) ;; UPDATE {logs} SET {new:c} = 'abc'
ALTER TABLE {logs} ADD COLUMN {new:c} smallint ;; UPDATE {logs} SET ({new:c}, {logs.message}) = (99999, 'a')
ALTER TABLE {logs} ADD COLUMN {new:c} numeric(4,2) ;; INSERT INTO {logs} ({new:c}) VALUES (1), (100)
INSERT INTO {logs} ({logs.level}) VALUES (3000000000)
UPDATE {orders} SET {orders.total} = 12345678901 WHERE {orders.id} = 5
INSERT INTO {events_old} (id, day, kind) VALUES (1, '13/13/2020', 'a')
INSERT INTO {bookings} ({bookings.during}) VALUES ('[9,5)')
UPDATE {bookings} SET {bookings.during} = int4range(9, 5)
UPDATE {bookings} SET {bookings.during} = int4range(5, 9, '<>')
SELECT '[9,5]'::{span}
SELECT daterange('2024-05-01', '2024-01-01')
SELECT setval('{counter}', 0)
MERGE INTO {people} USING {people} ON true WHEN MATCHED THEN DELETE
MERGE INTO {logs} a USING {people} ON true WHEN MATCHED THEN DELETE
CREATE VIEW {new} AS WITH x AS (DELETE FROM {items} RETURNING {items.sku}) SELECT 1 AS a FROM x
CREATE MATERIALIZED VIEW {new} AS WITH x AS (INSERT INTO {logs} ({logs.level}) VALUES (1) RETURNING 1 AS a) SELECT a FROM x
SELECT 1 UNION SELECT 'x'
SELECT {items.sku} FROM {items} TABLESAMPLE bernoulli(1, 2)

MERGE INTO {logs} l USING {orders} o ON max(o.{orders.id}) = l.{logs.level} WHEN MATCHED THEN DELETE
MERGE INTO {logs} l USING {orders} o ON o.{orders.id} = l.{logs.level} WHEN MATCHED AND l.{logs.message} THEN DELETE

## nulls in rows of the migrations
CREATE TABLE {new} (id int);; INSERT INTO {new} VALUES (1);; ALTER TABLE {new} ADD COLUMN b text NOT NULL
CREATE TABLE {new} (id int, n int);; INSERT INTO {new} (id) VALUES (1), (2);; ALTER TABLE {new} ALTER COLUMN n SET NOT NULL
CREATE TABLE {new} (id int);; INSERT INTO {new} DEFAULT VALUES;; INSERT INTO {new} VALUES (1);; ALTER TABLE {new} ADD COLUMN k int;; ALTER TABLE {new} ADD PRIMARY KEY (k)
CREATE TABLE {new} (id int);; INSERT INTO {new} VALUES (1);; ALTER TABLE {new} ADD COLUMN k int PRIMARY KEY

## rows of constants
INSERT INTO {people} ({people.name}) VALUES ('x')
INSERT INTO {people} ({people.id}, {people.name}) VALUES (1, '')
INSERT INTO {people} ({people.id}, {people.name}) VALUES (1, 'x'), (2, NULL)
INSERT INTO {people} ({people.id}, {people.name}) SELECT 1, ''
INSERT INTO {orders} ({orders.customer}, {orders.price}) VALUES (1, -1)
INSERT INTO {orders} ({orders.customer}, {orders.quantity}) VALUES (1, 0)
INSERT INTO {items} ({items.order_id}, {items.line}, {items.sku}) VALUES (1, 1, 'a'), (1, 1, 'b')
INSERT INTO {items} ({items.order_id}, {items.line}, {items.sku}) VALUES (1, 1, 'a'), (1, 1, 'b') ON CONFLICT ({items.order_id}, {items.line}) DO UPDATE SET {items.sku} = 'c'
INSERT INTO {events_old} (id, kind) VALUES (1, 'a')

## copied columns
COPY {orders} ({orders.id}, nosuchcolumn) TO STDOUT
COPY {logs} ({logs.level}, {logs.level}) TO STDOUT
