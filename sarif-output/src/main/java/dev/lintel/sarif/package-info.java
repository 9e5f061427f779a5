/**
 * Writes a report as SARIF 2.1.0. {@link dev.lintel.sarif.SarifWriter} is the only way in; the
 * document's records and Jackson stay inside. Only what some reader of SARIF uses is written.
 */
@NullMarked
package dev.lintel.sarif;

import org.jspecify.annotations.NullMarked;
