/** What every command works with: how it is called, the workspace it opens, and how it ends. */
package org.headroom.cli.desk;
