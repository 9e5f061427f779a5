/**
 * The syntax tree of DDL statements, in Calcite's style: every node is an {@code SqlNode} with an
 * exact parser position (file based, lines and columns from 1, end inclusive as Calcite counts).
 */
@NullMarked
package dev.lintel.engine.sql.node;

import org.jspecify.annotations.NullMarked;
