import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const named = /import \{([^}]*)\} from 'lucide-react';/g;

/**
 * Has each file import its icons from the icons' own files. Through the package's one door every page reaches the icons
 * of all the others: the popup carried sixty that it never shows.
 */
export function iconsOneByOne() {
  const files = filesOfIcons();
  const fromItsFile = (name: string) => {
    const file = files.get(name);
    return file === undefined
      ? `import { ${name} } from 'lucide-react';`
      : `import ${name} from ${JSON.stringify(file)};`;
  };
  const oneByOne = (_whole: string, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map(fromItsFile)
      .join(' ');
  return {
    name: 'backlight:icons-one-by-one',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.includes('/components/') || !code.includes("from 'lucide-react'")) return null;
      return { code: code.replace(named, oneByOne), map: null };
    },
  };
}

/** The file of each icon by each of its names, as the package's own door has them. */
function filesOfIcons(): ReadonlyMap<string, string> {
  const door = fileURLToPath(import.meta.resolve('lucide-react'));
  const esm = join(dirname(dirname(door)), 'esm');
  const lines = readFileSync(join(esm, 'lucide-react.mjs'), 'utf8').matchAll(
    /^export \{([^}]*)\} from '(\.\/icons\/[^']+)';$/gm,
  );
  return new Map(
    Array.from(lines).flatMap(([, names = '', file = '']) =>
      Array.from(names.matchAll(/default as (\w+)/g), ([, name = '']) => [name, join(esm, file)] as const),
    ),
  );
}
