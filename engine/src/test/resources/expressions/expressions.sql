i + b
i + n
i * 1.5
i / 2
i % 2
i ^ 2
- i
@ i
i || 1
i || 'x'
t || i
t || NULL
'a' || 'b'
'a' + 1
'1' + '2'
t + 1
t > 1
t = v
t = c
v = c
c = 'a'
m = 'ok'
m = 'nothing'
m IN ('ok', 'sad')
m IN ('ok', 'nil')
m = t
m = 1
m::text = t
m = ANY (ARRAY['ok', 'sad']::mood[])
m = ANY (ARRAY['ok', 'sad'])
m = ANY ('{ok,sad}')
m = ANY ('{ok,none}')
ma @> ARRAY['ok']::mood[]
ma @> '{ok}'
ma @> '{wrong}'
i = 'x'
i = '1'
i IN (1, 2, 3)
i IN (1, '2')
i IN (1, 'x')
i IN ('a')
t IN ('a', 'b')
t IN (1, 2)
i NOT IN (1, 2.5)
i BETWEEN 1 AND 10
i BETWEEN 1 AND 'a'
t BETWEEN 'a' AND 'b'
t BETWEEN 1 AND 2
da BETWEEN '2020-01-01' AND now()
i = ANY (ia)
i = ANY (ta)
t = ALL (ta)
i = ANY (i)
i = ANY ('{1,2}')
t LIKE 'a%'
t NOT LIKE 'a%'
i LIKE 'a'
t ILIKE 'A' AND f
t SIMILAR TO 'a|b'
t ~ '^a'
t ~* 1
i ~ 'a'
v LIKE ANY (ARRAY['a%', 'b%'])
t IS NULL
i IS TRUE
f IS NOT TRUE
f AND i
NOT i
NOT f
f OR 'true'
f OR 'maybe'
f = 1
f = 't'
f > false
i IS DISTINCT FROM 1
i IS DISTINCT FROM t
t IS NOT DISTINCT FROM NULL
ROW(1, 'a') = ROW(1, 'b')
(i, t) = (1, 'a')
(i, t) = (1, 2)
(i, t) IN ((1, 'a'), (2, 'b'))
(da, da) OVERLAPS (da, da)
CASE WHEN f THEN 1 ELSE 2 END
CASE WHEN i THEN 1 END
CASE i WHEN 1 THEN 'a' ELSE 'b' END
CASE i WHEN 'x' THEN 'a' END
CASE t WHEN 1 THEN 'a' END
CASE WHEN f THEN 1 ELSE 'a' END
CASE WHEN f THEN 1 ELSE t END
CASE WHEN f THEN i ELSE n END
CASE WHEN f THEN v ELSE v END
CASE WHEN f THEN v ELSE t END
CASE WHEN f THEN NULL ELSE da END
CASE WHEN f THEN m ELSE 'ok' END
CASE WHEN f THEN m ELSE 'bad' END
CASE WHEN f THEN m ELSE t END
COALESCE(t, 'x')
COALESCE(t, 1)
COALESCE(i, 1.5)
COALESCE(i, n)
COALESCE(n, d)
COALESCE(NULL, NULL)
COALESCE(v, c, t)
COALESCE(da, ts)
COALESCE(ts, tstz)
COALESCE(da, 'noday')
COALESCE(i, 'x')
COALESCE(m, 'ok')
COALESCE(p, 0)
COALESCE(p, p)
COALESCE(e, t)
COALESCE(e, 'x')
COALESCE(jb, '{}')
COALESCE(jb, '{')
COALESCE(jb, '{}'::json)
COALESCE(ia, '{}')
COALESCE(ia, '{x}')
COALESCE(ia, ARRAY[]::int[])
COALESCE(ia, ARRAY[1, 2])
COALESCE(ia, ta)
GREATEST(i, b, 3)
LEAST(t, 'a')
GREATEST(i, t)
NULLIF(t, '')
NULLIF(i, '')
NULLIF(i, 0)
NULLIF(i, t)
NULLIF(v, 'x')
i::text
i::date
i::boolean
b::boolean
t::int
t::mood
'x'::int
'1'::int
'12345678901'::int
'99999'::smallint
'1.5'::int
'x'::date
'2020-01-01'::date
'2020-13-01'::date
'2020-02-30'::date
'now'::timestamptz
'tomorrow'::date
'infinity'::timestamp
'yesterdayish'::timestamptz
'2020-01-01 25:00:00'::timestamp
'12:00'::time
'25:00'::time
'1 day'::interval
'a day'::interval
interval '1 day'
interval '1' day
interval 'one day'
date '2020-01-01'
date 'nope'
timestamp with time zone '2020-01-01 00:00:00+02'
timestamptz 'x'
'{}'::jsonb
'{"a": 1}'::jsonb
'{a: 1}'::jsonb
'[1, 2'::json
'"x"'::json
'x'::json
'nul'::jsonb
'true'::jsonb
'{1,2}'::int[]
'{1,x}'::int[]
'1,2'::int[]
'{"a","b"}'::text[]
'{a,b'::text[]
'{{1,2},{3,4}}'::int[]
'{{1,2},{3}}'::int[]
'{}'::mood[]
'{ok}'::mood[]
'{worse}'::mood[]
'ok'::mood
'worst'::mood
'00000000-0000-0000-0000-000000000000'::uuid
'x'::uuid
'192.168.0.1'::inet
'x'::inet
'[1,5)'::int4range
'[1,x)'::int4range
'[2020-01-01,2021-01-01]'::daterange
'1.5'::numeric
'1.x'::numeric
'1e400'::float8
'NaN'::real
'yes'::boolean
'maybe'::boolean
'101'::bit(3)
'102'::bit(3)
B'101'
'x'::money
'1.50'::money
'a b'::tsvector
'a & b'::tsquery
'world'::regclass
'nothing'::regclass
'pg_catalog.int4'::regtype
'<a/>'::xml
'abc'::varchar(2)
'abc'::char(2)
'x'::nosuchtype
'5'::price
'-1'::numeric
'x'::price
'(a,b)'::address
i::int4range
u::text
u = t
u = '00000000-0000-0000-0000-000000000000'
u = 'x'
jb -> 'a'
jb ->> 'a'
jb ->> 0
jb -> 'a' -> 'b'
(jb ->> 'a')::int
jb @> '{"a": 1}'
jb @> '{"a"'
jb ? 'a'
jb ?| ARRAY['a', 'b']
jb ?& '{a,b}'
jb - 'a'
jb - 1
jb - ARRAY['a']
jb || '{}'
jb || j
jb #> '{a,b}'
jb #>> ARRAY['a']
j ->> 'a'
j = j
j @> '{}'
jb['a']
jb = '{}'
jb = '1'
jb > 1
ia[1]
ia[1:2]
ta[1] || 'x'
ia || 1
ia || ARRAY[2]
ia || '{3}'
1 || ia
ta || 'x'
ta || 'x'::text
ia @> ARRAY[1]
ia && '{1}'
ta && ARRAY['a']
va && ARRAY['a']
va = ARRAY['a']
ia = ta
ARRAY[1, 2.5]
ARRAY[1, 'x']
ARRAY['a', 'b']
ARRAY[i, n]
ARRAY[[1, 2], [3, 4]]
ARRAY[]
ARRAY[]::text[]
ARRAY[NULL]
ARRAY[t, i]
array_length(ia, 1)
array_length(i, 1)
array_append(ia, 1)
array_append(ia, 'x')
array_append(ta, 'x')
array_append(ia, t)
array_to_string(ia, ',')
array_position(ta, 'a')
array_remove(ta, NULL)
cardinality(ia)
cardinality(t)
unnest(ia)
unnest(t)
generate_series(1, 2)
generate_series(1, 'x')
da + 1
da + interval '1 day'
da - da
da - 1
da + da
ts - ts
ts - da
ts + iv
ts + 1
tstz - ts
tstz > now() - interval '1 day'
tstz > now() - '1 day'
tstz > ts
da = ts
da = tstz
da = '2020-01-01'
da = 'x'
ti + iv
iv * 2
iv / 2
iv + 1
iv > '1 day'
iv > 'x'
now()
now() AT TIME ZONE 'utc'
ts AT TIME ZONE 'utc'
da AT TIME ZONE 'utc'
tz AT TIME ZONE 'utc'
t AT TIME ZONE 'utc'
current_date
current_timestamp
localtimestamp
current_user
current_schema
current_schema()
extract(year FROM da)
extract(epoch FROM iv)
extract(year FROM t)
date_part('year', ts)
date_trunc('day', tstz)
date_trunc('day', da)
date_trunc('day', ts)
date_trunc('day', t)
date_trunc('day', '2020-01-01')
date_trunc(1, ts)
age(ts)
age(ts, ts)
age(da)
age(tstz)
to_char(ts, 'YYYY')
to_char(i, '999')
to_char(t, 'x')
to_char('x', 'x')
to_date(t, 'YYYY')
to_timestamp(i)
to_timestamp(t, 'x')
to_number(t, '9')
make_date(2020, 1, 1)
make_interval(days => 10)
make_interval(days => 'x')
make_interval(nothing => 10)
lower(t)
lower(v)
lower(c)
lower(i)
lower(ir)
lower('A')
lower(NULL)
lower(m)
lower(m::text)
upper(tr)
length(t)
length(by)
length(i)
char_length(v)
substring(t FROM 1 FOR 2)
substring(t, 1, 2)
substring(t FROM 'a.')
substring(i FROM 1)
substr(t, 'x')
position('a' IN t)
overlay(t PLACING 'x' FROM 1)
trim(t)
trim(both 'x' from t)
trim(leading from t)
trim(i)
btrim(t, 'x')
replace(t, 'a', 'b')
replace(t, 1, 2)
split_part(t, ',', 1)
concat(t, i, NULL)
concat()
concat_ws(',', t, i)
format('%s', i)
format(1)
repeat(t, 2)
left(t, 1)
left(i, 1)
lpad(i::text, 5, '0')
md5(t)
md5(by)
md5(i)
encode(by, 'hex')
decode(t, 'hex')
sha256(by)
sha256(t)
sha256('x')
regexp_replace(t, 'a', 'b')
regexp_replace(t, 'a', 'b', 'g')
regexp_replace(i, 'a', 'b')
regexp_match(t, 'a')
regexp_matches(t, 'a')
string_to_array(t, ',')
abs(i)
abs(n)
abs(t)
abs('1')
round(n)
round(n, 2)
round(d)
round(d, 2)
round(i, 2)
round('1.5')
ceil(i)
floor(d)
trunc(n, 1)
sqrt(i)
power(i, 2)
mod(i, 2)
mod(n, 2)
mod(d, 2)
random()
gen_random_uuid()
nosuchfunction(i)
nosuchfunction()
nosuchschema.f(1)
pg_catalog.lower(t)
public.lower(t)
total(i)
total(i, 3)
total(i, 'x')
total(s)
total(b)
total(t)
total('5')
total(factor => 3, n => 1)
total()
first_of(1, 2)
first_of('a', 'b')
first_of(t, i)
first_of(VARIADIC ia)
owned(u)
owned('00000000-0000-0000-0000-000000000000')
owned(t)
count(*)
count()
count(i)
count(DISTINCT i)
sum(i)
sum(b)
sum(n)
sum(t)
sum(iv)
sum(p)
avg(i)
avg(r)
avg(da)
min(t)
min(v)
max(da)
max(m)
max(u)
max(f)
max(jb)
max(ia)
max(p)
max(e)
bool_and(f)
bool_and(i)
string_agg(t, ',')
string_agg(i, ',')
string_agg(t, ',' ORDER BY i)
array_agg(i)
array_agg(t ORDER BY t)
array_agg(m)
array_agg(v)
array_agg(DISTINCT p)
json_agg(i)
jsonb_agg(world)
jsonb_object_agg(t, i)
json_build_object('a', 1)
jsonb_build_object('a', i, 'b', t)
jsonb_build_array(1, 'x')
to_json(i)
to_jsonb(world)
to_jsonb('x')
to_jsonb('x'::text)
row_to_json(world)
row_to_json(i)
jsonb_set(jb, '{a}', '1')
jsonb_set(jb, '{a}', 1)
jsonb_set(jb, '{a}', to_jsonb(i))
jsonb_array_length(jb)
jsonb_array_length(j)
jsonb_typeof(jb)
jsonb_array_elements(jb)
jsonb_array_elements_text(jb)
jsonb_each(jb)
jsonb_extract_path_text(jb, 'a', 'b')
jsonb_path_exists(jb, '$.a')
jsonb_path_query(jb, '$.a')
json_array_length(jb)
json_array_length(j)
jsonb_strip_nulls(jb)
percentile_cont(0.5) WITHIN GROUP (ORDER BY d)
percentile_cont(0.5) WITHIN GROUP (ORDER BY i)
percentile_disc(0.5) WITHIN GROUP (ORDER BY i)
percentile_cont(0.5)
mode() WITHIN GROUP (ORDER BY t)
mode(t)
row_number() OVER ()
row_number() OVER (PARTITION BY i ORDER BY t)
row_number()
rank() OVER (ORDER BY i)
lag(i) OVER (ORDER BY i)
lag(i, 1, 0) OVER (ORDER BY i)
lag(i, 1, 'x') OVER (ORDER BY i)
lag(v) OVER (ORDER BY i)
first_value(m) OVER (ORDER BY i)
ntile(4) OVER (ORDER BY i)
ntile('x') OVER (ORDER BY i)
sum(i) OVER (ORDER BY i)
lower(t) OVER ()
count(*) FILTER (WHERE f)
count(*) FILTER (WHERE i)
lower(t) FILTER (WHERE f)
lower(DISTINCT t)
lower(*)
coalesce(sum(i), 0)
coalesce(sum(n), 0)
sum(i) / count(*)
sum(i)::numeric / 2
round(avg(i), 2)
round(avg(d), 2)
round(avg(d)::numeric, 2)
nextval('x')
current_setting('a.b')
current_setting('a.b', true)
current_setting('a.b')::uuid = u
setseed(1)
pg_typeof(i)
to_tsvector(t)
to_tsvector('english', t)
to_tsvector('english', i)
to_tsvector(jb)
to_tsquery('a')
tv @@ tq
tv @@ to_tsquery('x')
tv @@ 'x'
t @@ tq
i @@ tq
ts_rank(tv, tq)
setweight(tv, 'A')
setweight(tv, 'A') || setweight(to_tsvector('x'), 'B')
ir @> 1
ir @> 'x'
ir && '[1,2]'
ir && '[1,x]'
ir @> i
ir @> b
tr @> now()
tr @> da
dr && daterange(da, da)
dr && daterange(da, da, '[]')
daterange(da, 'x')
tstzrange(tstz, NULL)
int4range(1, 2)
int4range(1, b)
lower(tr) < now()
mr @> 1
isempty(ir)
ip << '10.0.0.0/8'
ip << inet '10.0.0.0/8'
ip = '10.0.0.1'
ip = 'x'
host(ip)
host(t)
bi & B'1010'
bi & 5
vb | B'1'
i & 3
i # 3
~ i
i << 2
i << 'x'
mo * 2
mo / mo
mo + 1
mo > 5
mo > '5'
po <-> po
po <-> '(1,1)'
bo @> po
point(1, 2)
o = 5
o = rc
rc = 'world'::regclass
rc = 'pg_class'
rc::text
by = '\x00'
by || '\x00'
by || t
ch = 'a'
nm = 'x'
nm || 'x'
c || 'x'
v || v
t || ta
x::text
e = 'x'
e || 'y'
lower(e)
e = t
e = 1
p + 1
p > 0
p > 'x'
p * i
p::int
sum(p) OVER ()
(a).street
(a).city
a = a
a IS NULL
a::text
world IS NULL
EXISTS (SELECT 1 FROM world)
(SELECT 1)
(SELECT max(i) FROM world)
(SELECT t FROM world LIMIT 1) = 'x'
(SELECT t FROM world LIMIT 1) = 1
i IN (SELECT i FROM world)
i IN (SELECT t FROM world)
i = ANY (SELECT b FROM world)
ARRAY(SELECT i FROM world)
ARRAY(SELECT t FROM world) || 'x'
text(i)
int4(t)
int4('5')
int4('x')
date(ts)
date(t)
date('2020-01-01')
timestamptz(ts)
timestamptz(da)
numeric(i)
bool(i)
varchar(t)
uuid(t)
jsonb(j)
json(t)
float8(i)
i OPERATOR(pg_catalog.+) 1
i OPERATOR(+) 'x'
i === 1
t COLLATE "C"
t COLLATE "C" < 'x'
i COLLATE "C"
$1
t LIKE 'a' ESCAPE '\'
t LIKE i::text
t LIKE u
num_nulls(i, t)
width_bucket(i, 1, 10, 5)
hashtext(t)
hashtext(i)
texteq(t, 'x')
int4pl(i, 'x')
int8(i)
true
NULL
'x'
5
5.5
12345678901
123456789012345678901
1e5
-5
+5
- 'x'
- '5'
- t
!! tq
|/ 25
|/ i
|/ t
xmlelement(name a, t)
json_object('{a,b}')
json_object(ta)
json_object('a', t)
CAST(i AS text)
CAST(t AS int)
CAST(f AS numeric)
CAST(f AS int)
CAST(da AS int)
CAST(ts AS date)
CAST(iv AS time)
CAST(jb AS int)
CAST(jb AS text)
CAST(jb AS boolean)
CAST(jb AS uuid)
CAST(ia AS text[])
CAST(ta AS int[])
CAST(ta AS mood[])
CAST(ia AS date[])
CAST(ia AS text)
CAST(ia AS int)
CAST(m AS int)
CAST(i AS mood)
CAST(v AS mood)
CAST(u AS bytea)
CAST(by AS text)
CAST(by AS int)
CAST(ip AS text)
CAST(o AS int)
CAST(i AS oid)
CAST(i AS regclass)
CAST(i AS money)
CAST(d AS money)
CAST(mo AS int)
CAST(c AS int)
CAST(i AS char)
CAST(i AS varchar(3))
CAST(i AS "char")
CAST(i AS bit(4))
CAST(t AS bit(4))
CAST(t AS email)
CAST(i AS email)
CAST(i AS price)
CAST(ROW('a', 'b') AS address)
CAST(t AS address)
CAST(i AS address)
