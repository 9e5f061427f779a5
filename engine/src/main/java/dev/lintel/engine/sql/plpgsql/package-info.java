/**
 * Reads the bodies of PL/pgSQL blocks as far as control flow goes, so that the SQL inside is found
 * and it is known under which conditions it runs. Knows nothing of catalogs.
 */
@NullMarked
package dev.lintel.engine.sql.plpgsql;

import org.jspecify.annotations.NullMarked;
