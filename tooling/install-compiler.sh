#!/usr/bin/env bash
# Installs Debian's compiler for the database of the server that `pnpm e2e` posts to, unless one is there. Needs root where it installs.
set -euo pipefail

if command -v make && command -v c++ && command -v python3; then exit 0; fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends g++ make python3
command -v c++
