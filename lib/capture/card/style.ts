/** The look of the card. It is light or dark as the page is, not as the system: `color-scheme` is set on its host. */
export const cardStyle = `
.card { all: initial; color-scheme: inherit; position: fixed; z-index: 2147483647; box-sizing: border-box; inline-size: min(344px, calc(100vw - 16px));
  display: grid; grid-template-columns: 28px 1fr 28px; column-gap: 12px; padding: 14px 10px 10px 14px; border-radius: 14px;
  font: 400 13px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  color: light-dark(#1b1a2b, #efeef6); background: light-dark(#fff, #24232f);
  border: 1px solid light-dark(#e0dfe9, #3b3a4c);
  box-shadow: 0 1px 2px rgb(20 18 50 / .1), 0 10px 32px rgb(20 18 50 / .2); animation: rise .18s cubic-bezier(.2, .8, .3, 1); }
.sign { inline-size: 28px; block-size: 28px; border-radius: 50%; display: grid; place-items: center; }
svg { inline-size: 17px; block-size: 17px; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round;
  stroke-linejoin: round; }
.saved .sign { background: light-dark(#e3f5ea, #14301f); color: light-dark(#167142, #56d395); }
.plain .sign { background: light-dark(#eeecff, #2a2750); color: light-dark(#4a3fd1, #a9a2ff); }
.problem .sign { background: light-dark(#fff3d6, #3b2f12); color: light-dark(#8a5a00, #ffc64a); }
.text { min-inline-size: 0; align-self: center; }
p { margin: 0; overflow-wrap: anywhere; }
.title { font-weight: 600; font-size: 14px; }
.detail { color: light-dark(#555369, #b3b1c4); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow: hidden; }
.problem .detail { -webkit-line-clamp: 5; }
.actions { grid-column: 2 / -1; display: flex; flex-wrap: wrap; gap: 2px; margin-block-start: 6px; margin-inline-start: -10px; }
.actions:empty { display: none; }
button { all: unset; box-sizing: border-box; cursor: pointer; min-block-size: 30px; padding-inline: 10px; border-radius: 8px;
  display: inline-flex; align-items: center; justify-content: center; font: inherit; font-weight: 600;
  color: light-dark(#3a30b3, #c4beff); }
button:hover { background: light-dark(#f1f1f6, #302f3e); }
button:active { background: light-dark(#e6e6ee, #3a394b); }
button:focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: -1px; }
.card[aria-busy=true] .actions { opacity: .5; }
.close { inline-size: 28px; min-block-size: 28px; padding: 0; color: light-dark(#6d6b80, #9290a6); align-self: start;
  margin-block-start: -2px; }
.close svg { inline-size: 15px; block-size: 15px; }
@keyframes rise { from { opacity: 0; transform: translateY(6px) scale(.98); } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border: 1px solid CanvasText; } button { text-decoration: underline; } }
`;
