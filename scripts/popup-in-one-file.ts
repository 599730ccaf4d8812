import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Makes one script of what the built popup loads before its first frame: each file more costs that frame some
 * milliseconds. What it loads later stays where it is, shared with the other pages.
 */
export async function popupInOneFile(outDir: string): Promise<void> {
  const page = join(outDir, 'popup.html');
  const html = readFileSync(page, 'utf8');
  const entry = /<script[^>]* src="\/([^"]+)"/.exec(html)?.[1];
  if (!entry) throw new Error('the built popup has no script');
  const bundle = await rolldown({
    input: join(outDir, entry),
    plugins: [
      {
        name: 'backlight:late-parts',
        resolveDynamicImport: (specifier) =>
          typeof specifier === 'string' ? { id: `./${basename(specifier)}`, external: true } : null,
      },
    ],
  });
  await bundle.write({ file: join(outDir, entry), format: 'es', minify: true, codeSplitting: false });
  await bundle.close();
  writeFileSync(page, html.replace(/\s*<link rel="modulepreload"[^>]*>/g, ''));
}
