import { prepareAndRun } from './setup.mjs';

prepareAndRun('start', { any: ['chromium', 'firefox'] });
