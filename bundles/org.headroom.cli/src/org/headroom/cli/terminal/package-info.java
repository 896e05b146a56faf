/** Plain text on a terminal, and JSON for programs: no colours, no tricks, nothing that a pipe would trip over. */
package org.headroom.cli.terminal;
