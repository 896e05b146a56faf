/** Methods in the files of folders, watched while they are open. */
package org.headroom.method.yaml.folders;
