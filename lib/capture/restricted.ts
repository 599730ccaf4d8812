/** Why a page cannot be read: what it is, and whether its title and link can still be saved. */
export interface Restriction {
  reason: 'browser-page' | 'extension-page' | 'store' | 'pdf' | 'local-file' | 'no-web-page';
  canSaveLink: boolean;
}

const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^https:\/\/addons\.(opera\.com|thunderbird\.net)\//,
  /^https:\/\/(addons|discovery)\.mozilla\.org\//,
  /^https:\/\/(accounts-static\.cdn|accounts|content|install|oauth|profile|support|sync)\.(mozilla\.net|cdn\.mozilla\.net|firefox\.com)\//,
];
const browserSchemes =
  /^(chrome|edge|about|brave|opera|vivaldi|devtools|chrome-search|chrome-untrusted|resource|view-source|moz-.*-page):/;

/** Null when the page can be read like any other. An address the browser does not tell cannot be read either. */
export function describeRestricted(url: string | undefined): Restriction | null {
  const address = (url ?? '').trim();
  const lower = address.toLowerCase();
  if (/^(chrome-extension|moz-extension|safari-web-extension|extension):/.test(lower)) {
    // The PDF viewers of some browsers are extensions.
    return { reason: lower.includes('.pdf') ? 'pdf' : 'extension-page', canSaveLink: false };
  }
  if (browserSchemes.test(lower)) return { reason: 'browser-page', canSaveLink: false };
  if (lower.startsWith('file:')) return { reason: 'local-file', canSaveLink: false };
  if (!/^https?:/.test(lower)) return { reason: 'no-web-page', canSaveLink: false };
  if (stores.some((store) => store.test(lower))) return { reason: 'store', canSaveLink: true };
  if (lower.replace(/[?#].*$/, '').endsWith('.pdf')) return { reason: 'pdf', canSaveLink: true };
  return null;
}
