import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFrom } from '@/lib/i18n/words';
import { call } from '@/lib/messages/call';
import { offerBringIn } from '@/lib/overlay/bring-in';
import { startCardCapture } from '@/lib/overlay/card-capture';
import { offerCardKit } from '@/lib/overlay/card-kit';
import { type Look, startCardWatch } from '@/lib/overlay/card-watch';
import { offerFlow } from '@/lib/overlay/flow/offered';
import { offeredReader } from '@/lib/overlay/history/kit';
import { offerHistory } from '@/lib/overlay/history/offered';
import { buttonWords } from '@/locales/button';
import { overlayCardWords } from '@/locales/overlay-cards';

async function tell(look: Look) {
  const answer = await call('sighted', look);
  if (!answer.ok) return null;
  const { ages, pace, inWorkingDays } = answer;
  return { cards: new Map(ages.map((age) => [age.card, age])), pace, inWorkingDays };
}

/**
 * Put into a page where a board was found: what is laid over its cards. It answers `true`, so that whoever put it there
 * knows that it came.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): true {
    offerCardKit((given, onOldest) => {
      const language = languageFrom(given);
      const watch = startCardWatch({ document, words: overlayCardWords[language], tell, onOldest });
      return [
        startCardCapture({
          document,
          location,
          words: buttonWords[language],
          language,
          prepare: () => call('prepare', {}),
        }),
        watch,
        offerHistory({
          read: async (tool, boardId) => {
            const came = await call('prepareHistory', {});
            return (came.ok && (await offeredReader()?.(tool, boardId))) || null;
          },
          keep: (told) => call('keepHistory', told),
          onKept: () => watch.again(),
        }),
        offerFlow(async (asked) => {
          const answer = await call('boardFlow', asked);
          return answer.ok ? answer.flow : null;
        }),
        offerBringIn({
          send: async (look) => {
            const answer = await call('bringIn', look);
            return answer.ok ? answer : null;
          },
          undo: async (eventId) => (await call('undo', { eventId })).ok,
        }),
      ];
    });
    return true;
  },
});
