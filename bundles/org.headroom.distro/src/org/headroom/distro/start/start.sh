#!/bin/sh
# Starts @NAME@: without a command its window, with one what the command says ("@COMMAND@ --help").
# It takes the Java beside it, else one that JAVA_HOME, the path or the usual folders have, from @JAVA@ on.
script=$0
while [ -L "$script" ]; do
	target=$(readlink "$script")
	case $target in /*) script=$target ;; *) script=$(dirname "$script")/$target ;; esac
done
home=$(cd "$(dirname "$script")" && pwd -P) || exit 1
oldest=@JAVA@
own=$HOME/.local/share/@COMMAND@

# Java reads file names, and what is typed behind a command, in the terminal's encoding: where none is named, an umlaut becomes rubble.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) unset LC_ALL; LC_CTYPE=C.UTF-8; export LC_CTYPE ;; esac

# Prints the feature release of a Java's folder, reading its release file: starting java takes longer.
release() {
	[ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

fits() {
	found=$(release "$1") && [ -n "$found" ] && [ "$found" -ge "$oldest" ] && java=$1
}

on_path() {
	found=$(command -v java) || return 1
	while [ -L "$found" ]; do
		target=$(readlink "$found")
		case $target in /*) found=$target ;; *) found=$(dirname "$found")/$target ;; esac
	done
	printf '%s' "${found%/bin/java}"
}

find_java() {
	fits "$home/runtime" && return
	[ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME" && return
	fits "$(on_path)" && return
	for folder in /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		fits "$folder" && return
	done
	echo "@COMMAND@: Java $oldest or later is missing. Install one (Eclipse Temurin has it for every system), or set JAVA_HOME to its folder." >&2
	exit 1
}

start() {
	exec "$java/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m --enable-native-access=ALL-UNNAMED \
		-Djava.util.logging.config.file=/dev/null "-Duser.home=$HOME" "-Dosgi.install.area=file:$home/" \
		-Dheadroom.command=@COMMAND@ "-Dheadroom.own=$own" "-Dheadroom.logs=$own/logs" "$@"
}

# For as long as it wants to be started again, which it says by how it ends. A process in the background is deaf to Ctrl+C, so it is told.
window() {
	status=23
	while [ $status = 23 ]; do
		(start @WINDOW@-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true -jar "$launcher" -nosplash "$@") <&0 &
		process=$!
		trap 'kill -TERM $process 2>/dev/null' INT TERM HUP
		wait $process
		status=$?
		# A signal ends the waiting, not the process.
		while kill -0 $process 2>/dev/null; do
			wait $process
			status=$?
		done
		trap - INT TERM HUP
	done
	exit $status
}

find_java
for launcher in "$home"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
case ${1:-} in
	-h | --help | help) shift; set -- --help "$@" ;;
	-* | '') window "$@" ;;
esac
start -Djava.awt.headless=true -jar "$launcher" -nosplash -data @none -configuration "$own/commands" -application org.headroom.cli.command "$@"
