/**
 * From text to tokens and statement ranges. The scanner follows each database's own lexical rules
 * and works on offsets of the file; the splitter cuts its tokens into statements before anything is
 * parsed, so that one bad statement costs one statement. Knows nothing of grammar.
 */
@NullMarked
package dev.lintel.engine.sql.lex;

import org.jspecify.annotations.NullMarked;
