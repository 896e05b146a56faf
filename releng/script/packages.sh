# shellcheck shell=bash disable=SC2154
# What the system has to have, sourced by the headroom script: as root it is installed through apt, anybody else is told the names.

missing=()

need_java() {
	find_java && return
	local wanted="a JDK from $oldest_java to $newest_java" package
	package=$(first_known openjdk-25-jdk-headless openjdk-21-jdk-headless) ||
		fail "$wanted is missing, and the packages of this system have none. Install one (Eclipse Temurin has them for every system) and set JAVA_HOME to its folder."
	missing=("$package")
	install_missing "$wanted"
	find_java || fail "still no JDK from $oldest_java to $newest_java: install one and set JAVA_HOME to its folder"
}

need_gtk() {
	want_gtk
	install_missing "what a window needs"
}

need_screen() {
	want_gtk
	have Xvfb || missing+=(xvfb)
	have xauth || missing+=(xauth)
	have openbox || missing+=(openbox)
	have xdotool || missing+=(xdotool)
	install_missing "a screen for tests"
}

want_gtk() {
	[ "$(uname)" = Linux ] || return 0
	has_library libgtk-3.so.0 || missing+=("$(first_known libgtk-3-0 libgtk-3-0t64 || echo libgtk-3-0)")
	has_library libXtst.so.6 || missing+=(libxtst6)
	has_library 'gdk-pixbuf-2.0/*/loaders/libpixbufloader[-_]svg.so' || missing+=(librsvg2-common)
	has_fonts || missing+=(fonts-noto-core)
}

has_library() { compgen -G "/usr/lib/*/$1" >/dev/null || compgen -G "/usr/lib*/$1" >/dev/null; }

# A JDK brings DejaVu along, which is too wide to be read for long.
has_fonts() {
	[ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[to]tf' ! -name 'DejaVu*' -print -quit 2>/dev/null)" ]
}

# first_known PACKAGE...: prints the first that apt knows, since names differ between releases; fails when it knows none.
first_known() {
	local package
	have apt-cache || return 1
	if [ "$(id -u)" = 0 ] && ! apt-cache show bash >/dev/null 2>&1; then read_package_lists; fi
	for package in "$@"; do
		if apt-cache show "$package" >/dev/null 2>&1; then printf '%s' "$package"; return; fi
	done
	return 1
}

# install_missing WHAT: installs the packages that were found missing, or names them and stops.
install_missing() {
	[ ${#missing[@]} -gt 0 ] || return 0
	have apt-get || fail "$1 is missing; on Debian or Ubuntu it is in: ${missing[*]}"
	[ "$(id -u)" = 0 ] || fail "$1 is missing. Install it with: sudo apt-get install ${missing[*]}"
	say "Installing $1: ${missing[*]}"
	if ! apt_install; then
		read_package_lists || fail "could not read the package lists: apt-get update"
		apt_install || fail "could not install $1: apt-get install ${missing[*]}"
	fi
	missing=()
}

read_package_lists() { DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1; }

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1; }
