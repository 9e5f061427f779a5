/** Tests of the SARIF output. */
@NullMarked
package dev.lintel.sarif;

import org.jspecify.annotations.NullMarked;
