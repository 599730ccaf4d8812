/** The look of pointing: the bar above the page, and the boxes on it. */
export const pointingStyle = `
.layer { position: fixed; inset: 0; z-index: 2147483646; overflow: hidden; pointer-events: none; }
.layer > div { position: absolute; box-sizing: border-box; border-radius: 6px; }
.alike { border: 2px dashed #6d5dfc; background: rgb(109 93 252 / .08); }
.main { border: 3px solid #6d5dfc; background: rgb(109 93 252 / .16); box-shadow: 0 0 0 2px rgb(255 255 255 / .85); }
.bar { all: initial; color-scheme: inherit; box-sizing: border-box; position: fixed; inset-block-end: 12px; inset-inline: 0;
  margin-inline: auto; z-index: 2147483647; inline-size: min(560px, calc(100vw - 24px)); max-block-size: calc(100vh - 24px); overflow-y: auto;
  padding: 14px 16px; display: grid; gap: 8px; border-radius: 14px;
  font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere;
  color: light-dark(#1b1a2b, #efeef6); background: light-dark(#fff, #24232f); border: 1px solid light-dark(#c9c7d8, #4a495c);
  box-shadow: 0 2px 4px rgb(20 18 50 / .14), 0 12px 36px rgb(20 18 50 / .28); }
.bar.above { inset-block: 12px auto; }
* { box-sizing: border-box; }
h2, p { margin: 0; }
h2 { font-size: 16px; }
.hint { color: light-dark(#555369, #b3b1c4); font-size: 13px; }
.told { font-weight: 600; font-variant-numeric: tabular-nums; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.buttons > :last-child { margin-inline-start: auto; }
button { font: inherit; font-weight: 600; color: inherit; min-block-size: 34px; padding: 0 14px; border-radius: 8px; cursor: pointer;
  border: 1px solid light-dark(#8b89a0, #6f6d84); background: light-dark(#fff, #1b1a24); }
button:hover { border-color: light-dark(#4a3fd1, #a9a2ff); }
button.first { color: light-dark(#fff, #15141d); background: light-dark(#4a3fd1, #a9a2ff); border-color: transparent; }
button:disabled { opacity: .5; cursor: default; }
button:focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: 2px; }
`;
