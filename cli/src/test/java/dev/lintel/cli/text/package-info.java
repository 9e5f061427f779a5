/** Tests of the command line. */
@NullMarked
package dev.lintel.cli.text;

import org.jspecify.annotations.NullMarked;
