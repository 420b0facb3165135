/**
 * Finds a folder of Natural Earth 1:10m shapefiles and reads layers from it.
 *
 * Source: Natural Earth, https://www.naturalearthdata.com (public domain). Any folder that holds the
 * shapefiles works: set NE_DIR. Without it, Debian's package libmagics++-data is fetched into .cache/
 * (it carries the same layers under /usr/share/magics/10m; the package itself is not redistributed).
 *
 * The dbf files of the Debian copy are UTF-8 for borders and regions; river and lake names there lost
 * their accented bytes, which is why water-names.mjs holds a typed name table.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from 'shapefile';

const CACHE = fileURLToPath(new URL('./.cache/', import.meta.url));
const PROBE = 'ne_10m_rivers_lake_centerlines.shp';
const INSTALLED = '/usr/share/magics/10m';

/** Returns the folder with the shapefiles, downloading Debian's copy when nothing else is at hand. */
export function naturalEarthFolder() {
  const wanted = process.env.NE_DIR;
  if (wanted) {
    if (!existsSync(join(wanted, PROBE))) throw new Error(`NE_DIR=${wanted} holds no ${PROBE}`);
    return wanted;
  }
  const cached = join(CACHE, 'unpacked', INSTALLED);
  for (const folder of [INSTALLED, cached]) if (existsSync(join(folder, PROBE))) return folder;
  return downloadDebianCopy(cached);
}

function downloadDebianCopy(target) {
  mkdirSync(CACHE, { recursive: true });
  const run = (command, ...args) => execFileSync(command, args, { cwd: CACHE, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    run('apt-get', 'download', 'libmagics++-data');
    const archive = readdirSync(CACHE).filter((file) => /^libmagics\+\+-data_.*\.deb$/.test(file)).sort().pop();
    run('dpkg', '-x', archive, 'unpacked');
  } catch (cause) {
    throw new Error(
      'No Natural Earth shapefiles. Download the 1:10m layers named in README.md from naturalearthdata.com ' +
        'into one folder and set NE_DIR to it (the Debian package libmagics++-data could not be fetched).',
      { cause },
    );
  }
  return target;
}

/** Reads one layer, for example `rivers_lake_centerlines`, as an array of GeoJSON features. */
export async function readNaturalEarth(layer) {
  const base = join(naturalEarthFolder(), `ne_10m_${layer}`);
  const collection = await read(`${base}.shp`, existsSync(`${base}.dbf`) ? `${base}.dbf` : undefined, { encoding: 'utf-8' });
  return collection.features.filter((feature) => feature.geometry);
}
