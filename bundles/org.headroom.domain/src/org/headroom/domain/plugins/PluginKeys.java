package org.headroom.domain.plugins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.MeasuredBy;
import org.headroom.method.code.SeesInsight;
import org.headroom.method.code.WritesReport;
import org.headroom.method.guard.CallGuard;

/** Use case: under which keys plugins registered code, for whoever checks a method that names them. Off the display thread. */
public final class PluginKeys {
	private final KeyedCode code;

	public PluginKeys(CodePoints points, CallGuard guard) {
		this.code = new KeyedCode(points, guard);
	}

	/** The keys of that kind of code; a key that two bundles claim, and one that can't be told, is not among them. */
	public <S> Set<String> of(Class<S> type, Function<S, String> key) {
		return code.all(type, key).stream().map(KeyedCode.Keyed::key).collect(Collectors.toUnmodifiableSet());
	}

	/** Keys that more than one plugin claims, so that none of their code is asked: key to the names of their bundles. */
	public SortedMap<String, List<String>> quarrels() {
		SortedMap<String, List<String>> claims = new TreeMap<>();
		claim(claims, AsksComputed.class, AsksComputed::key);
		claim(claims, SeesInsight.class, SeesInsight::key);
		claim(claims, MeasuredBy.class, MeasuredBy::key);
		claim(claims, WritesReport.class, WritesReport::key);
		return claims;
	}

	private <S> void claim(SortedMap<String, List<String>> claims, Class<S> type, Function<S, String> key) {
		Map<String, List<String>> byKey = code.told(type, key).stream().collect(Collectors.groupingBy(KeyedCode.Keyed::key, Collectors.mapping(KeyedCode.Keyed::bundle, Collectors.toList())));
		byKey.entrySet().stream().filter(each -> each.getValue().size() > 1).forEach(each -> claims.put(each.getKey(), List.copyOf(each.getValue())));
	}
}
