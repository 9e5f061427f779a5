/**
 * Prisma's schema language: the text of {@code .prisma} files read into blocks, fields and
 * attributes, each with its place, and those turned into the catalog that Prisma would want in the
 * database. Nothing here knows migrations. The rules of the language and of the SQL that Prisma
 * derives from it were measured on Prisma's schema engine, versions 6.6 to 8.1.
 */
@NullMarked
package dev.lintel.engine.declared.prisma;

import org.jspecify.annotations.NullMarked;
