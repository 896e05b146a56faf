/** Commands for those who hand out Headroom under a name of their own. */
package org.headroom.cli.brands;
