/** The parts of the bundler that this needs; its own types come with the version that Vite brings. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

interface OutputOptions {
  format?: string;
  [option: string]: unknown;
}

const popup = /\/entrypoints\/popup\/main\.tsx$/;
/** What runs when a page is loaded stays in the page's own file. */
const itsOwn = /\/entrypoints\/|\.html/;
/** Small parts that the bundler would put into files of their own. */
const crumbs = /wxt-html-plugins|rolldown\/runtime/;

/**
 * One script and one sheet for all that the popup's first frame needs, shared with the other pages. Left to itself the
 * bundler makes a file of each part that another set of pages shares, thirty for the popup, and each costs the first frame
 * a few milliseconds.
 */
export function firstFrameChunk() {
  let entry: string | undefined;
  let wanted: Set<string> | undefined;

  function reach(modules: Modules): Set<string> {
    const seen = new Set<string>();
    const open = entry === undefined ? [] : [entry];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
    return new Set([...seen].filter((id) => !itsOwn.test(id)));
  }

  function chunkOf(id: string, modules: Modules): string | null {
    // Builds without the popup in them are left as they are.
    if (entry === undefined) return null;
    wanted ??= reach(modules);
    return wanted.has(id) || crumbs.test(id) ? 'base' : null;
  }

  return {
    name: 'backlight:first-frame-chunk',
    buildStart() {
      entry = undefined;
      wanted = undefined;
    },
    moduleParsed({ id }: { id: string }) {
      if (popup.test(id)) entry = id;
    },
    outputOptions(options: OutputOptions): OutputOptions | null {
      if (options.format !== 'es' || options['codeSplitting'] !== undefined) return null;
      return { ...options, codeSplitting: { groups: [{ name: chunkOf }] } };
    },
  };
}
