#!/bin/sh
# Builds every part of a clean copy of this checkout and puts what the images need into a folder:
#   api    with its production packages     web  with its production packages     admin, explorer  static files
# Runs in the image build; may be run anywhere: sh docker/build.sh FOLDER
set -eu
out=$1
cd "$(dirname "$0")/.."
pnpm="npx --yes $(node -p "require('./package.json').packageManager")"

$pnpm install --frozen-lockfile
for part in shared api web admin explorer; do
  (cd "$part" && npm run --silent build)
done
mkdir -p "$out"
for part in api web; do
  $pnpm --config.inject-workspace-packages=true --filter "@longbox/$part" deploy --prod "$out/$part"
done
for part in admin explorer; do
  cp -R "$part/dist" "$out/$part"
done
