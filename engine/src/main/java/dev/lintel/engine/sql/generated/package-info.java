/**
 * The parser that JavaCC generates from Calcite's template and our grammar in {@code
 * src/main/codegen}, and the few classes it needs beside it: the supply of tokens, keywords, and
 * the making of nodes from tokens. Only the parse façade uses this package.
 */
@NullMarked
package dev.lintel.engine.sql.generated;

import org.jspecify.annotations.NullMarked;
