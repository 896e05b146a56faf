# shellcheck shell=bash disable=SC2034,SC2154
# Maven and the build, sourced by the headroom script.

maven_version=3.9.16

maven_fits() {
	local version
	version=$(JAVA_HOME=$java_home "$1" -v 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p')
	[ -n "$version" ] && [ "$(printf '%s\n3.9.9\n' "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

# Sets maven to a fitting mvn, which an older one fetches as the ordinary artifact it is.
find_maven() {
	maven=$cache/apache-maven-$maven_version/bin/mvn
	if have mvn && maven_fits "$(command -v mvn)"; then maven=$(command -v mvn); return; fi
	[ ! -x "$maven" ] || return 0
	have mvn || { missing=(maven); install_missing Maven; }
	fetch_maven
}

fetch_maven() {
	local work
	say "Fetching Maven $maven_version"
	work=$(mktemp -d "$cache/fetching.XXXXXX")
	if ! (cd "$work" && JAVA_HOME=$java_home mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$work" -DmarkersDirectory="$work/markers") >"$work/log" 2>&1; then
		tail -n 20 "$work/log" >&2
		rm -rf "$work"
		fail "could not fetch Maven $maven_version: install Maven 3.9.9 or later"
	fi
	chmod +x "$work/apache-maven-$maven_version/bin/mvn"
	# Somebody else may have been quicker.
	mv "$work/apache-maven-$maven_version" "$cache/" 2>/dev/null || true
	rm -rf "$work"
}

run_maven() { (cd "$home" && JAVA_HOME=$java_home "$maven" -B "$@"); }

# What a build writes to: the folder of the clone, and what Maven and this script keep under the home folder.
need_folders() {
	local own
	can_write "$output" ||
		fail "nothing can be written to $home, so Headroom can't be built there. Copy or clone it to a folder of your own, or let its owner run ./headroom build."
	can_write "$cache" ||
		fail "nothing can be written to $cache, where what a build fetches is kept. Set HOME to a folder of your own."
	# Java asks the user database where home is, and does not look at HOME.
	own=$(eval "echo ~$(id -un 2>/dev/null)")
	[ -w "$own" ] || export MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.home=$HOME"
}

can_write() { mkdir -p "$1" 2>/dev/null && [ -w "$1" ]; }

# One build at a time in this folder. The lock is on a file that is always there and ends with the process that holds it, however
# that ends; a second build waits for the first.
hold_lock() {
	exec 9<"$home/pom.xml"
	lock_at_once && return
	say "Another build is running in $home; this one waits for it. Ctrl+C ends the waiting."
	lock_in_time
}

lock_at_once() {
	if have flock; then flock --nonblock 9; else perl -e 'open(my $f, "<&=9"); flock($f, 6) or exit 1'; fi
}

lock_in_time() {
	if have flock; then flock 9; else perl -e 'open(my $f, "<&=9"); flock($f, 2) or exit 1'; fi
}

release_lock() { exec 9<&-; }

prepare_build() {
	need_folders
	need_java
	hold_lock
	find_maven
}

# build [MAVEN OPTION...]: one line a module on the terminal, the rest in a log.
build() {
	prepare_build
	build_product "$@"
	release_lock
}

# For this platform only, which is what somebody who wants to see it needs. Whoever waited for another build may need none.
build_here() {
	local os ws arch
	IFS=/ read -r os ws arch <<<"$(platform)"
	prepare_build
	find_product
	if ! is_fresh; then
		build_product "-Dheadroom.os=$os" "-Dheadroom.ws=$ws" "-Dheadroom.arch=$arch"
	elif ! is_ready; then
		warm_up
	fi
	release_lock
}

build_product() {
	local log=$output/build.log before
	[ -d "$HOME/.m2/repository/org/eclipse/tycho" ] || say "The first build fetches about 200 MB; that takes some minutes."
	say "Building Headroom (log: $log)"
	before=$(sources)
	# From here on there is no product to start, whenever this is interrupted.
	rm -f "$stamp"
	run_maven package -DskipTests -pl :org.headroom.product,:org.headroom.sdk,:org.headroom.driver,:org.headroom.bare -am "$@" 2>&1 | tee "$log" | show_progress ||
		{ tail -n 40 "$log" >&2; fail "the build failed: $log"; }
	find_product
	warm_up
	printf '%s\n' "$before" >"$stamp"
}

# Reads what Maven prints: a line a module, and before that one for every hundred files it fetched.
show_progress() {
	local line fetched=0 module='^\[INFO\] Building (.*[^ ]) +\[([0-9]+/[0-9]+)\]$'
	while IFS= read -r line; do
		case $line in
			*'Downloaded from'*) fetched=$((fetched + 1)); [ $((fetched % 100)) != 0 ] || say "  fetched $fetched files" ;;
			*'Building '*) if [[ $line =~ $module ]]; then say "  [${BASH_REMATCH[2]}] ${BASH_REMATCH[1]}"; fi ;;
		esac
	done
}
