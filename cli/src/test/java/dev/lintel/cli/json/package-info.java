/** Tests of the command line. */
@NullMarked
package dev.lintel.cli.json;

import org.jspecify.annotations.NullMarked;
