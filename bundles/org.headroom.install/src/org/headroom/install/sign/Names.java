package org.headroom.install.sign;

import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/** What people call the holder of a certificate: the name, and the organisation where it says more. */
final class Names {

	private Names() {
	}

	static String of(X500Principal holder) {
		try {
			LdapName parts = new LdapName(holder.getName());
			Optional<String> organisation = part(parts, "O");
			String name = part(parts, "CN").or(() -> organisation).orElse(holder.getName());
			return organisation.filter(each -> !name.contains(each)).map(each -> name + " (" + each + ")").orElse(name);
		} catch (InvalidNameException unusual) {
			return holder.getName();
		}
	}

	private static Optional<String> part(LdapName parts, String type) {
		return List.copyOf(parts.getRdns()).stream().filter(part -> part.getType().equalsIgnoreCase(type)).map(part -> String.valueOf(part.getValue())).findFirst();
	}
}
