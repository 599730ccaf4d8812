import type { Site } from '../../adapter';

export const gmailSite = {
  app: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  hosts: ['mail.google.com'],
} as const satisfies Site;
