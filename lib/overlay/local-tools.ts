/** Tools that run on the person's own machine, at whatever port: the place whose permission switches them on. */
export const localTools = {
  app: 'local-boards',
  hosts: ['127.0.0.1', 'localhost'],
  scheme: 'http',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
} as const;
