package org.headroom.install.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headroom.install.Policy;
import org.headroom.install.TrustedKey;
import org.headroom.install.store.Lines;

/** Which keys are trusted: the administrator's by the policy, and the person's own where the policy lets them. */
public final class Trust {
	private final Policy policy;
	private final Lines own;

	public Trust(Policy policy, Lines own) {
		this.policy = policy;
		this.own = own;
	}

	public List<TrustedKey> all() throws IOException {
		List<TrustedKey> all = new ArrayList<>();
		policy.keys().entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(key -> all.add(new TrustedKey(key.getKey(), key.getValue(), true)));
		if (policy.ownTrust()) {
			own().stream().filter(key -> !policy.keys().containsKey(key.fingerprint())).forEach(all::add);
		}
		return all;
	}

	private List<TrustedKey> own() throws IOException {
		return own.read().stream().map(line -> line.split("\\s+", 2)).filter(words -> words[0].matches("[0-9a-f]{40,128}"))
				.map(words -> new TrustedKey(words[0], words.length > 1 ? words[1] : "", false)).toList();
	}

	public boolean trusts(String fingerprint) throws IOException {
		return all().stream().anyMatch(key -> key.fingerprint().equals(fingerprint));
	}

	public void add(TrustedKey key) throws IOException {
		List<TrustedKey> keys = new ArrayList<>(own());
		keys.removeIf(each -> each.fingerprint().equals(key.fingerprint()));
		keys.add(key);
		write(keys);
	}

	/** @return whether it was there */
	public boolean remove(String fingerprint) throws IOException {
		List<TrustedKey> keys = new ArrayList<>(own());
		boolean was = keys.removeIf(each -> each.fingerprint().equals(fingerprint));
		if (was) {
			write(keys);
		}
		return was;
	}

	private void write(List<TrustedKey> keys) throws IOException {
		own.write(keys.stream().map(key -> key.fingerprint() + " " + key.name().replaceAll("\\s+", " ")).toList());
	}
}
