/** The layout of Sqitch: the plan, the settings and the scripts that they lead to. */
@NullMarked
package dev.lintel.engine.migration.layout.sqitch;

import org.jspecify.annotations.NullMarked;
