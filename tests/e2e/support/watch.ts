import type { BrowserContext, Page } from 'playwright';
import type { Outside } from './outside.ts';

/** Hosts the browser itself calls, whatever is installed in it. */
const browsersOwn = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'safebrowsing.googleapis.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
  // A connection prepared for a page that is about to open; what is asked of it is answered by the test.
  'mail.google.com',
  'www.google.com',
];

/**
 * Gathers what must never happen, on every page a test opens: a violation of the content security policy, a script
 * error, a request that would leave the machine.
 */
export class Watch {
  readonly #problems = new Set<string>();
  readonly #answered = new Set(browsersOwn);
  readonly #outside: Outside;
  /** What a page of ours may ask its own site, by host and path. */
  readonly #asked = new Set<string>();

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** A site that the test itself answers: the browser prepares a connection for it, and nothing is asked of that. */
  answered(hostname: string): void {
    this.#answered.add(hostname);
  }

  /** Something that a site is asked on purpose, at one path. */
  asked(place: string): void {
    this.#asked.add(place);
  }

  problem(text: string): void {
    this.#problems.add(text);
  }

  /** Follows all pages of a browser, those to come too. */
  async pages(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(
          `Content Security Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`,
        );
      });
    });
    context.on('console', (message) => {
      this.line(message.type(), message.text(), message.location().url);
    });
    context.on('weberror', (error) => {
      this.problem(`script error: ${error.error().message}`);
    });
    for (const page of context.pages()) this.#follow(page);
    context.on('page', (page) => this.#follow(page));
  }

  /** One line of a page's console. */
  line(type: string, text: string, where = ''): void {
    if (type === 'error' || /Content Security Policy|Trusted ?Types?/i.test(text))
      this.problem(`${text} (${where})`);
  }

  #follow(page: Page): void {
    page.on('request', (request) => {
      const { protocol, hostname, pathname } = new URL(request.url());
      if (this.#asked.has(`${hostname}${pathname}`)) return;
      if (
        ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) &&
        !request.isNavigationRequest() &&
        !request.url().endsWith('/favicon.ico')
      ) {
        this.problem(`request to ${request.url()}`);
      }
    });
  }

  /** For the tests of the watch itself, which provoke what it must find. */
  forget(): void {
    this.#problems.clear();
  }

  /** Everything that happened so far and must not. */
  get problems(): string[] {
    const left = this.#outside.asked.filter(
      (line) => ![...this.#answered].some((host) => line.includes(host)),
    );
    return [...this.#problems, ...left.map((line) => `left the machine: ${line}`)];
  }
}
