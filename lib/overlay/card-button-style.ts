/** The look of the button at a card, light or dark as the board is. */
export const cardButtonStyle = `
button { all: unset; box-sizing: border-box; position: fixed; z-index: 20; display: grid; place-items: center; cursor: pointer;
  inline-size: 28px; block-size: 28px; border-radius: 50%; color: light-dark(#1b1a2b, #efeef6);
  background: light-dark(#fff, #24232f); border: 1px solid light-dark(#c9c7d8, #5a596e);
  box-shadow: 0 1px 2px rgb(20 18 50 / .16), 0 3px 10px rgb(20 18 50 / .18); }
svg { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
path:first-child { stroke: #e89a00; stroke-width: 2.6; }
button:hover { border-color: light-dark(#4a3fd1, #a9a2ff); }
button:focus-visible { outline: 2px solid light-dark(#4a3fd1, #a9a2ff); outline-offset: 1px; }
button[aria-busy=true] { cursor: progress; opacity: .6; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`;
