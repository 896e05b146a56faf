/** Headroom without a window: the same capabilities as commands. {@link org.headroom.cli.Cli} runs one of them. */
package org.headroom.cli;
