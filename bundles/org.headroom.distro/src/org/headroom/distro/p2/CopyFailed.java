package org.headroom.distro.p2;

import java.io.IOException;

/** p2 could not copy something from a repository into a product: a file there is damaged, or there is no room here. */
public final class CopyFailed extends IOException {
	private static final long serialVersionUID = 1;

	CopyFailed(String said) {
		super(said);
	}
}
