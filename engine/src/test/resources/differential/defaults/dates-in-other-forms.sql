-- The server reads dates in many forms.
-- migration: init
CREATE TABLE t (d date DEFAULT '20240101', e date DEFAULT '12/31/2024', f timestamp DEFAULT '2024-001', g time DEFAULT '1030');
SELECT '240101'::date, '2024/01/02'::date, 'Jan 5 2024'::date, '1/2/2024 10:00 Europe/Berlin'::timestamptz,
  '1/2/2024 10:00 am'::timestamp, 'J2451187'::date, '2024.01.02'::date;
