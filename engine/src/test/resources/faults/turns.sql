# What happens between the faults: renames, moves, drops and re-creations that the server accepts.
# {orders:=} is the actor's new name, {logs@crm} moves it into the schema of that name in our books.

ALTER TABLE {orders} RENAME TO {orders:=}
ALTER TABLE {customers} RENAME TO {customers:=}
ALTER TABLE {items} RENAME TO {items:=}
ALTER TABLE {logs} RENAME TO {logs:=}
ALTER TABLE {events} RENAME TO {events:=}
ALTER TABLE {people} RENAME TO {people:=}
ALTER VIEW {order_view} RENAME TO {order_view:=}
ALTER TABLE {customer_view} RENAME TO {customer_view:=}
ALTER MATERIALIZED VIEW {totals} RENAME TO {totals:=}
ALTER INDEX {orders_status_idx} RENAME TO {orders_status_idx:=}
ALTER SEQUENCE {counter} RENAME TO {counter:=}
ALTER TYPE {mood} RENAME TO {mood:=}
ALTER TYPE {address} RENAME TO {address:=}
ALTER DOMAIN {price} RENAME TO {price:=}
ALTER DOMAIN {price} RENAME CONSTRAINT {price.positive} TO {price.positive:=}
ALTER FUNCTION {touch}() RENAME TO {touch:=}
ALTER FUNCTION {mood_name}({mood}) RENAME TO {mood_name:=}
ALTER PROCEDURE {cleanup}(int) RENAME TO {cleanup:=}
ALTER TABLE {orders} RENAME COLUMN {orders.note} TO {orders.note:=}
ALTER TABLE {orders} RENAME {orders.quantity} TO {orders.quantity:=}
ALTER TABLE {orders} RENAME COLUMN {orders.total} TO {orders.total:=}
ALTER TABLE {customers} RENAME COLUMN {customers.score} TO {customers.score:=}
ALTER TABLE {customers} RENAME COLUMN {customers.id} TO {customers.id:=}
ALTER TABLE {people} RENAME COLUMN {people.name} TO {people.name:=}
ALTER TABLE {events} RENAME COLUMN {events.body} TO {events.body:=}
ALTER TABLE {orders} RENAME CONSTRAINT {orders.customer_fk} TO {orders.customer_fk:=}
ALTER TABLE {orders} RENAME CONSTRAINT {orders.quantity_check} TO {orders.quantity_check:=}
ALTER TABLE {customers} RENAME CONSTRAINT {customers.email_key} TO {customers.email_key:=}
ALTER TABLE {items} RENAME CONSTRAINT {items.pk} TO {items.pk:=}
ALTER TRIGGER {orders.touched} ON {orders} RENAME TO {orders.touched:=}
ALTER POLICY {orders.visible} ON {orders} RENAME TO {orders.visible:=}
ALTER RULE {logs.keep} ON {logs} RENAME TO {logs.keep:=}
ALTER STATISTICS {orders_stats} RENAME TO {orders_stats:=}
ALTER PUBLICATION {feed} RENAME TO {feed:=}
ALTER COLLATION {german} RENAME TO {german:=}
ALTER EVENT TRIGGER {ddl_watch} RENAME TO {ddl_watch:=}
ALTER SERVER {remote} RENAME TO {remote:=}
ALTER TEXT SEARCH CONFIGURATION {search} RENAME TO {search:=}
ALTER SCHEMA {crm} RENAME TO {crm:=}
ALTER ROLE {reader} RENAME TO {reader:=}
ALTER TABLE {logs} SET SCHEMA {crm}{logs@crm}{logs_data_idx@crm}{note_seq@crm}
ALTER TYPE {stage} SET SCHEMA {crm}{stage@crm}
ALTER VIEW {customer_view} SET SCHEMA {crm}{customer_view@crm}
ALTER FUNCTION {shout}(text, boolean) SET SCHEMA {crm}{shout@crm}
DROP INDEX {orders_status_idx} ;; CREATE INDEX {orders_status_idx:name} ON {orders} ({orders.status}, {orders.customer})
DROP VIEW {big_orders} ;; CREATE VIEW {big_orders} AS SELECT {order_view.id}, {order_view.note} FROM {order_view}
ALTER TABLE {orders} DROP CONSTRAINT {orders.quantity_check} ;;
    ALTER TABLE {orders} ADD CONSTRAINT {orders.quantity_check} CHECK ({orders.quantity} >= 0)
DROP TRIGGER {orders.touched} ON {orders} ;;
    CREATE TRIGGER {orders.touched} AFTER INSERT ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
DROP TABLE {bookings} ;; CREATE TABLE {bookings} ({bookings.room} int, {bookings.during} int4range,
    CONSTRAINT {bookings.no_overlap} EXCLUDE USING gist ({bookings.during} WITH &&))
ALTER TYPE {mood} ADD VALUE 'elated'
ALTER TYPE {stage} RENAME VALUE 'closed' TO 'done'
ALTER TABLE {items} DROP COLUMN {items.amount} ;; ALTER TABLE {items} ADD COLUMN {items.amount} bigint
DROP FUNCTION {total_of}(integer, text) ;;
    CREATE FUNCTION {total_of}(integer, text) RETURNS numeric LANGUAGE sql AS 'SELECT 3.0'
DROP POLICY {orders.visible} ON {orders} ;; CREATE POLICY {orders.visible} ON {orders} FOR ALL USING (true)
CREATE OR REPLACE VIEW {order_view} ({order_view.id}, {order_view.note}, {order_view.total}, more) AS
    SELECT o.{orders.id}, o.{orders.note}, o.{orders.total}, 1 FROM {orders} o
DROP MATERIALIZED VIEW {totals} ;;
    CREATE MATERIALIZED VIEW {totals} AS SELECT {orders.customer} AS who, sum({orders.total}) AS total FROM {orders} GROUP BY 1 ;;
    CREATE UNIQUE INDEX {totals_idx:name} ON {totals} (who)
