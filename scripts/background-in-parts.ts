import type { Plugin } from 'vite';

/**
 * Builds the background as modules that are read side by side, for Firefox: it works through the whole of a script before
 * it begins with it, and a press that finds the background asleep waits for that (decision 0025). `scripts` are what the
 * manifest lists once it is built: all that the background needs to begin. What is imported later is read when it is.
 */
export function backgroundInParts(): { plugin: Plugin; scripts: () => string[] } {
  const entry = 'background.js';
  let needed: string[] = [];
  return {
    plugin: {
      name: 'backlight:background-in-parts',
      config({ build }) {
        if (!build?.lib || build.lib.fileName !== 'background') return;
        build.lib.formats = ['es'];
        // Of a library's modules Vite leaves the white space in: the bundler itself takes it out.
        build.minify = false;
        const output = build.rollupOptions?.output;
        if (!output || Array.isArray(output)) throw new Error('the background is built in another way now');
        Object.assign(output, {
          minify: true,
          chunkFileNames: 'background-[name].js',
          codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/ }] },
        });
      },
      generateBundle(_options, bundle) {
        const built = bundle[entry];
        if (built?.type === 'chunk') needed = built.imports;
      },
    },
    scripts: () => [...needed, entry],
  };
}
