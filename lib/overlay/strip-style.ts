/** The look of the strip. It is light or dark as the board is: `color-scheme` is set on its host. */
export const stripStyle = `
.strip { all: initial; color-scheme: inherit; position: fixed; inset-block-end: 14px; inset-inline-end: 14px; z-index: 20;
  display: grid; justify-items: end; gap: 8px; font: 400 13px/1.4 system-ui, -apple-system, 'Segoe UI', sans-serif;
  color: light-dark(#1b1a2b, #efeef6); }
button, .panel { box-sizing: border-box; background: light-dark(#fff, #24232f); border: 1px solid light-dark(#c9c7d8, #4a495c);
  box-shadow: 0 1px 2px rgb(20 18 50 / .12), 0 6px 20px rgb(20 18 50 / .16); }
button { font: inherit; font-weight: 600; color: inherit; cursor: pointer; min-block-size: 32px; padding: 0 12px;
  border-radius: 16px; }
button.over { background: #b91c1c; border-color: #7f1d1d; color: #fff; }
button:hover { border-color: light-dark(#4a3fd1, #a9a2ff); }
:is(button, input):focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: 1px; }
.panel { inline-size: min(300px, calc(100vw - 28px)); max-block-size: calc(100vh - 80px); overflow-y: auto; padding: 12px 14px;
  border-radius: 12px; display: grid; gap: 8px; }
.panel[hidden] { display: none; }
h2, p { margin: 0; }
h2 { font-size: 14px; }
label { display: grid; grid-template-columns: minmax(0, 1fr) 72px; gap: 10px; align-items: center; }
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
input { box-sizing: border-box; inline-size: 72px; min-block-size: 30px; padding: 0 8px; font: inherit; color: inherit;
  background: light-dark(#fff, #1b1a24); border: 1px solid light-dark(#8b89a0, #6f6d84); border-radius: 6px; }
.own, .hint { color: light-dark(#555369, #b3b1c4); font-size: 12px; }
.trouble { color: light-dark(#a31515, #ff9d9d); font-weight: 600; }
.trouble:empty { display: none; }
`;
