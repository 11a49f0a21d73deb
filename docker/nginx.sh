#!/bin/sh
# Fills in the configuration and becomes nginx. Only our names are replaced; nginx has variables of its own.
set -eu
set -a
. "$(dirname "$0")/nginx.env"
set +a
names=$(sed -n 's/^\([A-Z_]*\)=.*/${\1}/p' "$(dirname "$0")/nginx.env" | tr '\n' ' ')
envsubst "$names" < "$CONF_DIR/longbox.conf.template" > "$RUN_DIR/nginx.conf"
rm -f "$RUN_DIR/gate.sock"
exec nginx -c "$RUN_DIR/nginx.conf" -e stderr -g 'daemon off;'
