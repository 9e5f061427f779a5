# The schema that every fault is put into. {orders} is the name an actor of the play has in this
# history, {orders.note} that of one of its members; both are made up from the seed and change when
# a turn renames them. A line is a statement; one that begins with blanks continues the line above.

CREATE SCHEMA {crm}
CREATE EXTENSION citext
CREATE EXTENSION IF NOT EXISTS pg_trgm
CREATE TYPE {mood} AS ENUM ('sad', 'ok', 'happy')
CREATE TYPE {stage} AS ENUM ('draft', 'open', 'closed')
CREATE TYPE {address} AS (street text, city text)
CREATE TYPE {span} AS RANGE (subtype = int4)
CREATE DOMAIN {price} AS numeric(12,2) CONSTRAINT {price.positive} CHECK (VALUE > 0)
CREATE DOMAIN {code} AS text
CREATE SEQUENCE {counter}
CREATE COLLATION {german} FROM "C"
CREATE TABLE {customers} (
    {customers.id} int GENERATED ALWAYS AS IDENTITY,
    {customers.email} text NOT NULL,
    {customers.mood} {mood} NOT NULL DEFAULT 'ok',
    {customers.home} {address},
    {customers.score} int DEFAULT 0,
    {customers.full_name} text,
    CONSTRAINT {customers.pk} PRIMARY KEY ({customers.id}),
    CONSTRAINT {customers.email_key} UNIQUE ({customers.email}))
CREATE TABLE {orders} (
    {orders.id} serial CONSTRAINT {orders.pk} PRIMARY KEY,
    {orders.customer} int NOT NULL,
    {orders.status} {stage} NOT NULL DEFAULT 'draft',
    {orders.total} numeric(12,2) NOT NULL DEFAULT 0,
    {orders.taxed} numeric GENERATED ALWAYS AS ({orders.total} * 1.2) STORED,
    {orders.quantity} int NOT NULL DEFAULT 1 CONSTRAINT {orders.quantity_check} CHECK ({orders.quantity} > 0),
    {orders.note} text,
    {orders.price} {price},
    {orders.placed_at} timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT {orders.customer_fk} FOREIGN KEY ({orders.customer}) REFERENCES {customers} ({customers.id}) ON DELETE CASCADE)
CREATE TABLE {items} (
    {items.order_id} int NOT NULL CONSTRAINT {items.order_fk} REFERENCES {orders},
    {items.line} int NOT NULL,
    {items.sku} {code} NOT NULL,
    {items.amount} int,
    {items.tags} text[],
    CONSTRAINT {items.pk} PRIMARY KEY ({items.order_id}, {items.line}))
CREATE TABLE {logs} ({logs.at} timestamptz, {logs.message} text, {logs.data} jsonb, {logs.level} int)
CREATE TABLE {events} (
    {events.id} bigint NOT NULL,
    {events.day} date NOT NULL,
    {events.kind} text NOT NULL,
    {events.body} jsonb,
    CONSTRAINT {events.pk} PRIMARY KEY ({events.id}, {events.day})) PARTITION BY RANGE ({events.day})
CREATE TABLE {events_old} PARTITION OF {events} FOR VALUES FROM ('2020-01-01') TO ('2021-01-01')
CREATE TABLE {events_new} PARTITION OF {events} FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')
CREATE TABLE {regions} ({regions.region} text NOT NULL, {regions.total} int) PARTITION BY LIST ({regions.region})
CREATE TABLE {regions_north} PARTITION OF {regions} FOR VALUES IN ('north', 'top')
CREATE TABLE {regions_rest} PARTITION OF {regions} DEFAULT
CREATE TABLE {buckets} ({buckets.key} int NOT NULL, {buckets.v} text) PARTITION BY HASH ({buckets.key})
CREATE TABLE {buckets_0} PARTITION OF {buckets} FOR VALUES WITH (MODULUS 4, REMAINDER 0)
CREATE TABLE {people} ({people.id} int NOT NULL, {people.name} text NOT NULL, CONSTRAINT {people.name_check} CHECK ({people.name} <> ''))
CREATE TABLE {staff} ({staff.salary} int) INHERITS ({people})
CREATE TABLE {bookings} (
    {bookings.room} int,
    {bookings.during} int4range,
    CONSTRAINT {bookings.no_overlap} EXCLUDE USING gist ({bookings.during} WITH &&))
CREATE TABLE {settings} ({settings.key} text CONSTRAINT {settings.pk} PRIMARY KEY DEFERRABLE, {settings.value} citext)
CREATE TABLE {crm_notes} ({crm_notes.id} uuid PRIMARY KEY DEFAULT gen_random_uuid(), {crm_notes.text} text)
ALTER TABLE {crm_notes} SET SCHEMA {crm}{crm_notes@crm}
CREATE INDEX {orders_status_idx} ON {orders} ({orders.status})
CREATE UNIQUE INDEX {customers_name_idx} ON {customers} (lower({customers.full_name})) WHERE {customers.score} > 0
CREATE UNIQUE INDEX {customers_score_idx} ON {customers} ({customers.score}, {customers.email})
CREATE INDEX {events_kind_idx} ON {events} ({events.kind})
CREATE INDEX {logs_data_idx} ON {logs} USING gin ({logs.data})
CREATE VIEW {order_view} ({order_view.id}, {order_view.note}, {order_view.total}) AS
    SELECT o.{orders.id}, o.{orders.note}, o.{orders.total} FROM {orders} o
CREATE VIEW {big_orders} AS SELECT {order_view.id}, {order_view.note} FROM {order_view} WHERE {order_view.total} > 100
CREATE VIEW {customer_view} AS SELECT {customers.id} AS customer_id, {customers.email} AS mail FROM {customers}
CREATE MATERIALIZED VIEW {totals} AS SELECT {orders.customer} AS who, sum({orders.total}) AS total FROM {orders} GROUP BY {orders.customer}
CREATE UNIQUE INDEX {totals_idx} ON {totals} (who)
CREATE SEQUENCE {note_seq} OWNED BY {logs}.{logs.level}
CREATE FUNCTION {total_of}(integer) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'
CREATE FUNCTION {total_of}(integer, text) RETURNS numeric LANGUAGE sql AS 'SELECT 2.0'
CREATE FUNCTION {touch}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
CREATE FUNCTION {guard}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$
CREATE FUNCTION {shout}(word text, twice boolean DEFAULT false) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(word) $$
CREATE FUNCTION {mood_name}(m {mood}) RETURNS text LANGUAGE sql AS $$ SELECT m::text $$
CREATE FUNCTION {lister}() RETURNS TABLE (a int, b text) LANGUAGE sql AS $$ SELECT 1, 'x' $$
CREATE FUNCTION {on_ddl}() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE PROCEDURE {cleanup}(days int) LANGUAGE plpgsql AS $$ BEGIN END $$
CREATE AGGREGATE {sum_up}(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')
CREATE TRIGGER {orders.touched} BEFORE UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE TRIGGER {customers.guarded} BEFORE INSERT OR UPDATE OF {customers.score} ON {customers} FOR EACH ROW EXECUTE FUNCTION {guard}()
ALTER TABLE {orders} ENABLE ROW LEVEL SECURITY
CREATE POLICY {orders.visible} ON {orders} FOR SELECT USING ({orders.quantity} > 0)
CREATE RULE {logs.keep} AS ON DELETE TO {logs} DO INSTEAD NOTHING
CREATE STATISTICS {orders_stats} (dependencies) ON {orders.customer}, {orders.status} FROM {orders}
CREATE PUBLICATION {feed} FOR TABLE {orders}
CREATE ROLE {reader}
CREATE EVENT TRIGGER {ddl_watch} ON ddl_command_start WHEN TAG IN ('DROP INDEX') EXECUTE FUNCTION {on_ddl}()
CREATE TEXT SEARCH CONFIGURATION {search} (COPY = pg_catalog.simple)
CREATE FOREIGN DATA WRAPPER {wrapper}
CREATE SERVER {remote} FOREIGN DATA WRAPPER {wrapper}
CREATE FOREIGN TABLE {far_orders} ({far_orders.id} int, {far_orders.note} text) SERVER {remote}
