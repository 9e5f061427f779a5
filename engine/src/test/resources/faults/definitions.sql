# Definitions of objects that the server refuses, and some that only look like them.

## typed tables
CREATE TABLE {new} OF {stage}
CREATE TABLE {new} OF {orders}
CREATE TABLE {new} OF {address} (nosuchcolumn WITH OPTIONS NOT NULL)
CREATE TABLE {new} OF {address} (city NOT NULL, city DEFAULT 'x')
CREATE TABLE {new} OF {address} (PRIMARY KEY (nosuchcolumn))
CREATE TABLE {new} OF {address} ;; ALTER TABLE {new} ADD COLUMN z int
CREATE TABLE {new} OF {address} ;; ALTER TABLE {new} DROP COLUMN city
CREATE TABLE {new} OF {address} ;; ALTER TABLE {new} ALTER COLUMN city TYPE varchar(10)
CREATE TABLE {new} OF {address} ;; ALTER TABLE {new} RENAME COLUMN city TO town
CREATE TABLE {new} OF {address} ;; ALTER TYPE {address} ADD ATTRIBUTE zip text
CREATE TABLE {new} OF {address} ;; ALTER TYPE {address} RENAME ATTRIBUTE city TO town
CREATE TABLE {new} (street text, city int) ;; ALTER TABLE {new} OF {address}
CREATE TABLE {new} (street text) ;; ALTER TABLE {new} OF {address}
CREATE TABLE {new} (street text, city text, x int) ;; ALTER TABLE {new} OF {address}
CREATE TABLE {new} (street text, city text) ;; ALTER TABLE {new} OF {address} ;; ALTER TABLE {new} NOT OF ;; ALTER TABLE {new} ADD COLUMN x int
CREATE TABLE {new} OF {address} (city WITH OPTIONS DEFAULT 'x', PRIMARY KEY (street)) ;; ALTER TABLE {new} ALTER COLUMN city SET NOT NULL
CREATE TYPE {new} AS (a int) ;; CREATE TABLE {new:b} OF {new} ;; ALTER TYPE {new} ADD ATTRIBUTE b text CASCADE, DROP ATTRIBUTE a CASCADE
CREATE TYPE {new} AS (a int) ;; CREATE TABLE {new:b} OF {new} ;; ALTER TYPE {new} RENAME ATTRIBUTE a TO b CASCADE ;; ALTER TABLE {new:b} ALTER COLUMN b SET NOT NULL
CREATE TYPE {new} AS (a int) ;; CREATE TABLE {new:b} OF {new} ;; DROP TYPE {new}
CREATE TYPE {new} AS (a int) ;; CREATE TABLE {new:b} OF {new} ;; DROP TYPE {new} CASCADE

## actions of other kinds of relations
ALTER TABLE {order_view} FORCE ROW LEVEL SECURITY
ALTER TABLE {totals} ENABLE ROW LEVEL SECURITY
ALTER TABLE {order_view} DISABLE TRIGGER ALL
ALTER TABLE {order_view} SET UNLOGGED
ALTER TABLE {order_view} CLUSTER ON {new}
ALTER TABLE {order_view} REPLICA IDENTITY FULL
ALTER TABLE {order_view} INHERIT {orders}
ALTER TABLE {order_view} ALTER COLUMN {order_view.id} SET STATISTICS 10
ALTER TABLE {order_view} ALTER COLUMN {order_view.id} SET STORAGE plain
ALTER TABLE {totals} ALTER COLUMN total SET DEFAULT 1
ALTER TABLE {order_view} VALIDATE CONSTRAINT {new}
ALTER TABLE {far_orders} SET LOGGED
ALTER TABLE {far_orders} REPLICA IDENTITY FULL
ALTER TABLE {orders} OPTIONS (ADD a 'b')
ALTER TABLE {orders_status_idx} ENABLE TRIGGER ALL
ALTER TABLE {orders_status_idx} ADD CHECK (true)
ALTER TABLE {counter} CLUSTER ON {new}
ALTER TABLE {totals} ALTER COLUMN total SET STATISTICS 10
ALTER TABLE {totals} CLUSTER ON {totals_idx}
ALTER TABLE {counter} SET UNLOGGED
ALTER TABLE {orders_status_idx} SET (fillfactor = 50)
CREATE POLICY {new} ON {orders_status_idx}
CREATE RULE {new} AS ON INSERT TO {orders_status_idx} DO NOTHING
DROP TRIGGER {new} ON {orders_status_idx}
CREATE TABLE {new} (LIKE {orders_status_idx})
CREATE TABLE {new} () INHERITS ({orders_status_idx})
CREATE STATISTICS {new} ON {orders.status}, {orders.id} FROM {orders_status_idx}
COMMENT ON COLUMN {orders_status_idx}.{orders.status} IS 'x'
CREATE TABLE {new} (a int) USING btree
CREATE TABLE {new} USING nosuchmethod AS SELECT 1 AS one
CREATE TABLE {new} (a int) USING heap
ALTER TABLE {orders} SET ACCESS METHOD heap

## roles that hold something
CREATE ROLE {new} ;; GRANT USAGE ON SCHEMA {crm} TO {new} ;; DROP ROLE {new}
CREATE ROLE {new} ;; GRANT SELECT ON {orders} TO public, {new} ;; DROP ROLE {new}
CREATE ROLE {new} ;; ALTER TABLE {people} OWNER TO {new} ;; DROP ROLE {new}
CREATE ROLE {new} ;; GRANT SELECT ON {orders} TO {new} ;; REVOKE ALL ON {orders} FROM {new} ;; DROP ROLE {new}
# Not DROP OWNED: what it drops is not known, so that no later fault of the history is.
CREATE ROLE {new} ;; GRANT USAGE ON SCHEMA public TO {new} ;; REVOKE ALL ON SCHEMA public FROM {new} ;; DROP ROLE {new}
CREATE ROLE {new} ;; CREATE TABLE {new:b} (a int) ;; GRANT SELECT ON {new:b} TO {new} ;; DROP TABLE {new:b} ;; DROP ROLE {new}

## grammar of definitions
CREATE CONSTRAINT TRIGGER {new} AFTER UPDATE ON {orders} FOR EACH STATEMENT EXECUTE FUNCTION {touch}()
CREATE CONSTRAINT TRIGGER {new} AFTER UPDATE ON {orders} FOR EACH ROW EXECUTE FUNCTION {touch}()
CREATE OR REPLACE RECURSIVE VIEW {new} AS SELECT 1
CREATE RECURSIVE VIEW {new} (n) AS VALUES (1)
ALTER DOMAIN {price} RENAME CONSTRAINT {price.positive} TO {price.positive}

## settings and sequences
SET client_min_messages = 'bad'
SET bytea_output = 'base64'
SET session_replication_role = master
SET default_transaction_isolation = 'repeatable'
SET constraint_exclusion = yes ;; RESET constraint_exclusion
SET client_min_messages = debug ;; RESET client_min_messages
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql SET nosuchsetting = 1 AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql SET work_mem = 'lots' AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql SET enable_seqscan = maybe AS $$ SELECT 1 $$
CREATE FUNCTION {new}() RETURNS int LANGUAGE sql SET my.setting = 'x' SET enable_seqscan TO off AS $$ SELECT 1 $$
SELECT setval('{order_view:text}', 1)
SELECT nextval('{counter:text}'), setval('{counter:text}', 5)
