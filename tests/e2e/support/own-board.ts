/** A board of a firm's own making: no host file knows it, its class names are made up by its build, and it has no ids. */
export const ownBoard = `<!doctype html><html lang="en"><head><title>Campaigns</title><meta name="viewport" content="width=device-width">
<style>
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.4 Georgia, serif; background: #f3efe7; color: #2b2620; }
  body.dark { background: #1f1c18; color: #eee6da; }
  header { display: flex; gap: 24px; padding: 14px 24px; background: #5b4a36; color: #fff; }
  header h1 { margin: 0; font-size: 20px; }
  header a { color: inherit; }
  .css-r0w1x { display: flex; gap: 16px; align-items: flex-start; padding: 20px 24px; overflow-x: auto; }
  .css-c0l2y { flex: 0 0 260px; padding: 12px; border-radius: 10px; background: rgb(120 100 70 / .16); }
  .css-h3ad4 { display: flex; justify-content: space-between; margin-bottom: 14px; font-weight: 700; }
  .css-c4rd9 { padding: 10px 12px; border-radius: 8px; background: #fff; box-shadow: 0 1px 2px rgb(0 0 0 / .2); cursor: pointer; }
  .css-c4rd9:focus-visible { outline: 2px solid #b06a12; }
  body.dark .css-c4rd9 { background: #322d27; }
  .css-c4rd9 + .css-c4rd9 { margin-top: 8px; }
  .css-m5ta6 { display: flex; justify-content: space-between; margin-top: 6px; font-size: 13px; opacity: .8; }
  .css-a7dd1 { margin-top: 8px; border: 0; background: none; font: inherit; color: inherit; }
</style></head><body>
<header><h1>Campaigns</h1><nav><a href="#people">People</a> <a href="#reports">Reports</a></nav></header>
<div id="app"></div>
<script>
  const stages = [
    ['Ideas', ['Trade fair flyer', 'Autumn newsletter', 'New photos for the team page']],
    ['Doing [2]', ['Brochure for Sales North', 'Landing page for the webinar', 'Press text']],
    ['Review', ['Poster for the canteen']],
    ['Published', []],
  ];
  const make = (tag, name, ...inside) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...inside);
    return element;
  };
  const opened = [];
  function draw() {
    const columns = stages.map(([name, cards]) =>
      make('div', 'css-c0l2y',
        make('div', 'css-h3ad4', make('span', '', name), make('em', '', String(cards.length))),
        make('div', '', ...cards.map((title) => {
          const card = make('div', 'css-c4rd9', make('div', '', title), make('div', 'css-m5ta6', make('span', '', 'Anna'), make('span', '', 'Fri')));
          card.tabIndex = 0;
          card.addEventListener('mousedown', () => { document.title = 'Opened: ' + title; });
          return card;
        })),
        make('button', 'css-a7dd1', '+ Add a card')));
    document.getElementById('app').replaceChildren(make('div', 'css-r0w1x', ...columns, make('button', 'css-a7dd1', '+ Add a stage')));
  }
  draw();
  addEventListener('keydown', ({ key }) => { document.body.dataset.keys = (document.body.dataset.keys ?? '') + key; });
  window.move = (title, to) => {
    for (const [, cards] of stages) if (cards.includes(title)) cards.splice(cards.indexOf(title), 1);
    stages[to][1].push(title);
    draw();
  };
</script></body></html>`;
