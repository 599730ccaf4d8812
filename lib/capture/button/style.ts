/** The look of the button: it takes the colour of the text around it, so that it fits every theme of the page. */
export const buttonStyle = `
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px; cursor: pointer;
  font: 500 13px/1 'Google Sans', Roboto, system-ui, sans-serif; letter-spacing: .01em; white-space: nowrap;
  border-radius: 14px; min-block-size: 28px; }
svg { inline-size: 18px; block-size: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; }
path:first-child { stroke: #e89a00; stroke-width: 2.6; }
b { font-weight: 500; }
.thread { padding-inline: 9px 12px; border: 1px solid color-mix(in srgb, currentColor 26%, transparent); }
.row { inline-size: 28px; justify-content: center; border-radius: 50%; }
.row b { display: none; }
button:hover { background: color-mix(in srgb, currentColor 9%, transparent); }
button:active { background: color-mix(in srgb, currentColor 16%, transparent); }
button:focus-visible { outline: 2px solid #6a5fe8; outline-offset: 2px; }
button[aria-busy=true] { cursor: progress; }
button[aria-busy=true] svg { animation: pulse 1s ease-in-out infinite; }
.fixed { background: #2b2a5c; color: #fff; padding-inline: 12px 16px; min-block-size: 40px; border-radius: 20px;
  box-shadow: 0 2px 10px rgb(0 0 0 / .35); }
.fixed:hover { background: #3b3a78; }
@keyframes pulse { 50% { opacity: .35; } }
@media (prefers-reduced-motion: reduce) { button[aria-busy=true] svg { animation: none; opacity: .5; } }
@media (forced-colors: active) { .thread, .fixed { border: 1px solid ButtonText; } }
`;
