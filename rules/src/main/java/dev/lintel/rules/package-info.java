/**
 * The bundled rules, one class a rule, one subpackage a category; here is what several categories
 * share.
 */
@NullMarked
package dev.lintel.rules;

import org.jspecify.annotations.NullMarked;
