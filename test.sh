#!/usr/bin/env bash
# Installs what is missing (Debian 12), builds everything and runs all tests. The last line says how many passed.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")"

test_packages=(
  poppler-utils qpdf libnss3-tools softhsm2 opensc unzip zip p7zip-full python3
  cups-daemon cups-client dbus-daemon
  xvfb openbox xdotool at-spi2-core fcitx5 fcitx5-pinyin libime-data fcitx5-frontend-qt6
  default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java
)
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  export LC_ALL=C.UTF-8
fi
./run.sh --install-only "${test_packages[@]}"
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release
code=0
log=build/release/test-summary.txt
ctest --preset release --output-on-failure -j "$(nproc)" | tee "$log" || code=$?
# ctest prints the list of failures after its summary; the summary is to be the last line.
grep -E '% tests passed, [0-9]+ tests failed out of' "$log"
exit "$code"
