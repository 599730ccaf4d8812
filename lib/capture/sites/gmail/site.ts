import type { Site } from '../../adapter';

export const gmailSite: Site = {
  app: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  hosts: ['mail.google.com'],
};
