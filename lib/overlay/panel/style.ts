/** The look of the panel. It is light or dark as the board is: `color-scheme` is set on its host. */
export const panelStyle = `
.panel { all: initial; color-scheme: inherit; box-sizing: border-box; position: fixed; inset-block-end: 56px; inset-inline-end: 14px;
  z-index: 20; inline-size: min(340px, calc(100vw - 28px)); max-block-size: calc(100vh - 76px); overflow-y: auto;
  overscroll-behavior: contain; padding: 12px 14px; display: grid; gap: 8px; border-radius: 12px;
  font: 400 13px/1.4 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere;
  color: light-dark(#1b1a2b, #efeef6); background: light-dark(#fff, #24232f); border: 1px solid light-dark(#c9c7d8, #4a495c);
  box-shadow: 0 1px 2px rgb(20 18 50 / .12), 0 6px 20px rgb(20 18 50 / .16); }
* { box-sizing: border-box; }
header, .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
header { justify-content: space-between; position: sticky; inset-block-start: -12px; z-index: 1; margin: -12px -14px 0;
  padding: 12px 14px 6px; background: light-dark(#fff, #24232f); }
h2, p { margin: 0; }
h2 { font-size: 14px; }
.body, .rows, fieldset { display: grid; gap: 8px; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 64px 64px; gap: 6px 8px; align-items: center; }
.row.most { grid-template-columns: minmax(0, 1fr) minmax(64px, max-content); }
.row.further { grid-template-columns: minmax(0, 1fr) 28px; }
.head { font-size: 12px; color: light-dark(#555369, #b3b1c4); }
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row.further .name { white-space: normal; }
.row > .own { grid-column: 2 / -1; text-align: end; }
.row > .native { grid-column: 1 / -1; text-align: start; }
.own { color: light-dark(#555369, #b3b1c4); font-size: 12px; }
input, select, button { font: inherit; color: inherit; min-block-size: 30px; border-radius: 6px;
  border: 1px solid light-dark(#8b89a0, #6f6d84); background: light-dark(#fff, #1b1a24); }
input, select { inline-size: 100%; padding: 0 6px; }
.row.most > select { max-inline-size: 170px; }
input[type=checkbox] { inline-size: 18px; min-block-size: 18px; margin: 0; flex: none; accent-color: light-dark(#4a3fd1, #a9a2ff); }
button { padding: 0 12px; font-weight: 600; cursor: pointer; }
button:hover { border-color: light-dark(#4a3fd1, #a9a2ff); }
button.remove { padding: 0; inline-size: 28px; min-block-size: 28px; font-size: 16px; line-height: 1; }
.tick { display: flex; gap: 8px; align-items: center; min-block-size: 26px; cursor: pointer; }
.ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 2px 10px; }
.wide { display: grid; gap: 4px; }
.form { border-block-start: 1px dashed light-dark(#c9c7d8, #4a495c); padding-block-start: 8px; }
.form > button { justify-self: start; }
summary { cursor: pointer; font-weight: 600; min-block-size: 28px; line-height: 28px; border-radius: 6px; }
fieldset { margin: 0; border: 0; border-block-start: 1px solid light-dark(#e1e0ea, #3b3a4a); padding: 10px 0 0; min-inline-size: 0; }
figure { margin: 0; display: grid; gap: 4px; }
figcaption { font-weight: 600; }
svg { inline-size: 100%; block-size: auto; fill: light-dark(#4a3fd1, #a9a2ff); }
svg text { font-size: 11px; text-anchor: middle; fill: light-dark(#1b1a2b, #efeef6); }
.legend { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 12px; font-size: 12px; }
.legend li::before { content: ''; display: inline-block; inline-size: 10px; block-size: 10px; margin-inline-end: 5px;
  border-radius: 2px; background: var(--band); outline: 1px solid light-dark(#8b89a0, #6f6d84); }
legend { padding: 0; font-weight: 600; float: inline-start; inline-size: 100%; }
legend + * { clear: both; }
.told { font-weight: 600; position: sticky; inset-block-end: -12px; margin: 0 -14px -12px; padding: 8px 14px 12px;
  background: light-dark(#fff6d6, #3a2c06); color: light-dark(#5f3d05, #fef08a); }
.told:empty { padding: 0; background: none; }
.told button { color: light-dark(#1b1a2b, #efeef6); }
:is(button, input, select, summary):focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: 1px; }
`;
