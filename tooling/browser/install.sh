#!/usr/bin/env bash
# Installs Debian's Chromium for the tests that open pages, unless one is there. Needs root where it installs.
set -euo pipefail

for name in "${CHROME_PATH:-chromium}" chromium-browser google-chrome google-chrome-stable microsoft-edge; do
  if command -v "$name"; then exit 0; fi
done
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core
command -v chromium
