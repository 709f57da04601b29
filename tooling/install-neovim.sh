#!/usr/bin/env bash
# Installs Debian's Neovim for the test that edits a draft in it, unless one is there. Needs root where it installs.
set -euo pipefail

if command -v nvim; then exit 0; fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends neovim
command -v nvim
