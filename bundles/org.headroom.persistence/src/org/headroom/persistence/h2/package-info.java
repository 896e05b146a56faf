/** H2: the file of a workspace, opened by this process or reached through the one that has it. */
package org.headroom.persistence.h2;
