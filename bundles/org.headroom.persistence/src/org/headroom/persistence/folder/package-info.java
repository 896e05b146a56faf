/** Who has a workspace's folder, and how a second process gets in. */
package org.headroom.persistence.folder;
