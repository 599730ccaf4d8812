/** The parts of the bundler that this needs; its own types come with the version that Vite brings. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

interface OutputOptions {
  format?: string;
  [option: string]: unknown;
}

/** What runs when a page is loaded stays in the page's own file. */
const itsOwn = /\/entrypoints\/.*\/main\.tsx|\.html/;
/** Small parts that the bundler would put into files of their own. */
const crumbs = /wxt-html-plugins|rolldown\/runtime|vite\/preload-helper|modulepreload/;
/** Each is a module of its own: those that only late parts show come with what the other pages share, as one file. */
const icons = /\/lucide-react\/.*\/icons\//;

/** What the files we cut the pages' code into are made for: modules of the source, by the end of their names. */
const roots = {
  kept: [/\/entrypoints\/backlog\/main\.tsx$/],
  popup: [/\/entrypoints\/popup\/main\.tsx$/],
  others: [/\/entrypoints\/(sidepanel|welcome)\/main\.tsx$/],
  backlog: [/\/entrypoints\/backlog\/page\.tsx$/],
  board: [/\/components\/board\/BoardView\.tsx$/, /\/components\/find\/FindBar\.tsx$/],
};
type Root = keyof typeof roots;

/** Each file holds what all its roots reach, and what no file before it holds. */
const files: readonly { name: string; of: readonly Root[] }[] = [
  { name: 'kept', of: ['kept'] },
  { name: 'base', of: ['popup'] },
  { name: 'shared', of: ['backlog', 'others'] },
  { name: 'backlog', of: ['backlog'] },
  { name: 'board', of: ['board'] },
];

/**
 * One script and one sheet for all that the popup's first frame needs, one for what the other pages share, one for the
 * backlog page and one for its first screen. Left to itself the bundler makes a file of each part that another set of pages shares, sixty for the
 * backlog page, and each costs the first frame a few milliseconds.
 */
export function firstFrameChunk() {
  const rootIds = new Map<Root, string[]>();
  let fileOf: Map<string, string> | undefined;

  function reach(modules: Modules, root: Root): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [...(rootIds.get(root) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
    return seen;
  }

  function cut(modules: Modules): Map<string, string> {
    const found = new Map<string, string>();
    for (const { name, of } of files) {
      const [first, ...rest] = of.map((root) => reach(modules, root));
      for (const id of first ?? []) {
        if (rest.every((other) => other.has(id)) && !itsOwn.test(id) && !found.has(id)) found.set(id, name);
      }
    }
    return found;
  }

  function chunkOf(id: string, modules: Modules): string | null {
    // Builds without the popup in them are left as they are.
    if (!rootIds.has('popup')) return null;
    fileOf ??= cut(modules);
    return crumbs.test(id) ? 'kept' : (fileOf.get(id) ?? (icons.test(id) ? 'shared' : null));
  }

  return {
    name: 'backlight:first-frame-chunk',
    buildStart() {
      rootIds.clear();
      fileOf = undefined;
    },
    moduleParsed({ id }: { id: string }) {
      for (const root of Object.keys(roots) as Root[]) {
        if (roots[root].some((name) => name.test(id))) rootIds.set(root, [...(rootIds.get(root) ?? []), id]);
      }
    },
    outputOptions(options: OutputOptions): OutputOptions | null {
      if (options.format !== 'es' || options['codeSplitting'] !== undefined) return null;
      // A group takes what its modules need along, so those that others share come first.
      const groups = files.map(({ name }, index) => ({
        name: (id: string, modules: Modules) => (chunkOf(id, modules) === name ? name : null),
        debugName: name,
        priority: files.length - index,
      }));
      return { ...options, codeSplitting: { groups } };
    },
  };
}
