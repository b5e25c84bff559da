#!/usr/bin/env bash
# Installs what is missing (Debian 12), builds Yongping and opens it on the sample cases. Without a display the same is
# done by the command line: the samples are stored and judged, a report of each is written, signed and verified.
#   run.sh [OPTION...]                     options go to the program, for instance --lang en
#   run.sh --install-only [PACKAGE...]     only installs what a build needs, and these packages too
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")"

build_packages=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libssl-dev libqpdf-dev libpoppler-qt6-dev libpoppler-cpp-dev libquazip1-qt6-dev qt6-5compat-dev zlib1g-dev
  libsqlite3-dev libvalijson-dev nlohmann-json3-dev libboost-dev
  libharfbuzz-dev libfontconfig-dev libfreetype-dev
  libqt6svg6 libqt6sql6-sqlite qt6-qpa-plugins qt6-image-formats-plugins qt6-translations-l10n
  fonts-noto-cjk fonts-noto-core fonts-lxgw-wenkai openssl
  libengine-pkcs11-openssl
)
reviewer=样例评审专家
bin=build/release/bin

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "run.sh: installing packages needs root; install sudo or call this as root." >&2
    return 1
  fi
}

install_missing() {
  local package missing=()
  for package in "$@"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
      missing+=("$package")
    fi
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return 0
  fi
  echo "Installing: ${missing[*]}"
  as_root apt-get update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

build_programs() {
  [ -f build/release/build.ninja ] || cmake --preset release
  cmake --build --preset release --target yongping yongpingctl
}

make_sample_key() { # FOLDER: of the key, its passphrase and its certificate; nobody else may look into it
  local folder=$1
  if [ -f "$folder/certificate.pem" ]; then
    return 0
  fi
  (
    umask 077
    mkdir -p "$folder"
    rm -f "$folder/key.p12"
    openssl rand -hex 24 > "$folder/passphrase"
    "$bin/yongpingctl" key new --name "$reviewer" --out "$folder/key.p12" --passphrase-file "$folder/passphrase"
    "$bin/yongpingctl" key cert "$folder/key.p12" --out "$folder/certificate.pem" --passphrase-file "$folder/passphrase"
  )
}

import_samples() { # STORE
  local code=0
  "$bin/yongpingctl" --text --store "$1" case import resources/samples/*.json --as "$reviewer" || code=$?
  if [ "$code" -eq 3 ]; then
    echo "The samples in the store differ from the shipped ones; they stay as they are."
  elif [ "$code" -ne 0 ]; then
    return "$code"
  fi
}

# A report is made and signed anew only where the program, the store or the key is newer.
make_report() { # STORE KEY-FOLDER SAMPLE OUT.pdf
  local draft
  if [ "$4" -nt "$bin/yongpingctl" ] && [ "$4" -nt "$1" ] && [ "$4" -nt "$2/key.p12" ]; then
    return 0
  fi
  draft=$(mktemp reports/draft.XXXXXX)
  "$bin/yongpingctl" --store "$1" report "sample-$(basename "$3" .json)" --kind review --as "$reviewer" --out "$draft"
  "$bin/yongpingctl" --store "$1" sign "$draft" --key "$2/key.p12" --passphrase-file "$2/passphrase" --out "$4"
  rm -f "$draft"
}

run_headless() { # STORE
  local store=$1 folder sample out
  folder=$(dirname "$store")/sample-key
  export QT_QPA_PLATFORM=offscreen
  echo "There is no display: the command line does the work."
  [ -f "$store" ] || "$bin/yongpingctl" --store "$store" store init >/dev/null
  import_samples "$store"
  echo
  "$bin/yongpingctl" --text --store "$store" case list
  echo
  make_sample_key "$folder"
  mkdir -p reports
  for sample in resources/samples/*.json; do
    out=reports/$(basename "$sample" .json).pdf
    make_report "$store" "$folder" "$sample" "$out"
    printf '%-44s' "$out"
    "$bin/yongpingctl" --text --store "$store" verify "$out" --trust "$folder/certificate.pem"
  done
  echo
  echo "Signed reports: $PWD/reports"
  echo "Store:          $store"
  echo "Sample key:     $folder"
}

if [ "${1:-}" = --install-only ]; then
  shift
  install_missing "${build_packages[@]}" "$@"
  exit 0
fi

# Qt reads file names in the encoding of the locale; the language stays what it was.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  [ -z "${LC_ALL:-}" ] || export LANG=$LC_ALL LC_MESSAGES=$LC_ALL
  unset LC_ALL
  export LC_CTYPE=C.UTF-8
fi
install_missing "${build_packages[@]}"
build_programs
store=${XDG_DATA_HOME:-$HOME/.local/share}/yongping/samples.ypstore
mkdir -p "$(dirname "$store")"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/yongping" --store "$store" --samples "$@"
fi
run_headless "$store"
