/**
 * The folder all of a manager's work lives in, who holds it open, and the way to the ports. The
 * persistence bundle implements {@link org.headroom.domain.workspace.Workspaces}; the workbench and the
 * command line open a workspace once and hand its ports on by constructor.
 */
package org.headroom.domain.workspace;
