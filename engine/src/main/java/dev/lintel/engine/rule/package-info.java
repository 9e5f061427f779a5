/**
 * The interface that rules are written against: what a rule says of itself, what it is shown, and
 * what it reports.
 */
@NullMarked
package dev.lintel.engine.rule;

import org.jspecify.annotations.NullMarked;
