import { runTool } from '../run-tool.ts';
import type { Gate } from './gate.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/**
 * Warnings that are known, each with the reason it stands. Everything else fails: a warning here is a question a
 * reviewer of the add-on store will ask.
 */
const known: { code: string; in: RegExp; because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    in: /^chunks\//,
    because:
      'React and React Aria assign innerHTML; ours never do, which tests/package/content-scripts.test.ts checks',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    in: /^manifest\.json$/,
    because: 'Firefox for Android is not a target: it has no sidebar',
  },
];

/** The add-on store's own lint of the Firefox build: no error, and no warning that is not known. */
export const webExtLint: Gate = {
  name: 'web-ext lint',
  async run() {
    const ran = await runTool('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']);
    const found = parse(ran.stdout);
    if (!found) return { passed: 0, failed: 1, report: ran.output };
    const unknown = [...found.errors, ...found.warnings.filter((warning) => !isKnown(warning))];
    if (unknown.length === 0) return { passed: 1, failed: 0 };
    const lines = unknown.map(({ code, message, file }) => `${file ?? ''}: ${code}: ${message}`);
    return { passed: 0, failed: 1, report: lines.join('\n') };
  },
};

function isKnown(warning: Finding): boolean {
  return known.some((entry) => entry.code === warning.code && entry.in.test(warning.file ?? ''));
}

function parse(stdout: string): { errors: Finding[]; warnings: Finding[] } | null {
  try {
    return JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  } catch {
    return null;
  }
}
