-- Bytes are counted, characters are not split.
-- migration: init
CREATE TABLE "таблица_с_очень_длинным_именем_для_проверки" (id int PRIMARY KEY, "колонка_с_длинным_именем" int UNIQUE);
CREATE INDEX ON "таблица_с_очень_длинным_именем_для_проверки" ("колонка_с_длинным_именем");
CREATE TABLE "日本語のテーブル名はとても長いので切り捨てられます" (id serial UNIQUE);
CREATE TABLE "naïve_Ärger" ("straße" int CHECK ("straße" > 0));
