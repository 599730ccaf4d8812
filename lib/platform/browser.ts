/** The one place that names the browser: everything else imports it from here. */
export { browser } from 'wxt/browser';
