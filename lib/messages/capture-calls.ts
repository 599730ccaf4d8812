import type { CaptureCalls } from '@/lib/capture/calls';
import { call } from './call';

/** The calls of the button and the card, sent to the background. */
export const captureCalls: CaptureCalls = {
  capture: (request) => call('capture', request),
  addNote: (request) => call('addNote', request),
  undo: (request) => call('undo', request),
  openRequest: (request) => call('openRequest', request),
};
