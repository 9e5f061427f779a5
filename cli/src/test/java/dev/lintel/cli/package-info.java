/** Tests of the command line. */
@NullMarked
package dev.lintel.cli;

import org.jspecify.annotations.NullMarked;
