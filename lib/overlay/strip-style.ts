/** The look of the strip. It is light or dark as the board is: `color-scheme` is set on its host. */
export const stripStyle = `
button { all: initial; color-scheme: inherit; box-sizing: border-box; position: fixed; inset-block-end: 14px; inset-inline-end: 14px;
  z-index: 20; max-inline-size: calc(100vw - 28px); min-block-size: 32px; padding: 0 12px; border-radius: 16px; cursor: pointer;
  font: 600 13px/30px system-ui, -apple-system, 'Segoe UI', sans-serif; font-variant-numeric: tabular-nums;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  color: light-dark(#1b1a2b, #efeef6); background: light-dark(#fff, #24232f); border: 1px solid light-dark(#c9c7d8, #4a495c);
  box-shadow: 0 1px 2px rgb(20 18 50 / .12), 0 6px 20px rgb(20 18 50 / .16); }
button.over { background: #b91c1c; border-color: #7f1d1d; color: #fff; }
button:hover { border-color: light-dark(#4a3fd1, #a9a2ff); }
button:focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: 1px; }
`;
