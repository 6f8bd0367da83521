#!/bin/sh
# Runs Recado on the Node that the project brings, whatever Node the machine has.
here=$(dirname "$(readlink -f "$0")")
node="$here/../node_modules/.bin/node"
[ -x "$node" ] || node=node
exec "$node" "$here/recado.mjs" "$@"
