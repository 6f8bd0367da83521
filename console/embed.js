/**
 * The whole of what a clinic puts on its portal:
 *
 *   <script src="https://recado.clinic.example/embed.js" data-clinic="andes" defer></script>
 *
 * A button in the corner opens the chat in a frame, so that neither page can disturb the other. Optional:
 * `data-label` (what the button says to who listens), `data-side="left"`, `data-color="#0d6b6b"`.
 */
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement) || !script.dataset['clinic']) {
    console.error('Recado: the script tag needs data-clinic, as in data-clinic="andes"');
    return;
  }
  const { clinic, label = 'Chat', side = 'right', color = '#0d6b6b' } = script.dataset;
  const home = new URL(script.src).origin;

  const CHAT = 'M20 11.5a7.5 7.5 0 0 1-11 6.6L4 19.5l1.4-4.6A7.5 7.5 0 1 1 20 11.5z';
  const CROSS = 'm6 6 12 12M18 6 6 18';
  const STYLE = `
    :host { all: initial; position: fixed; z-index: 2147483000; bottom: 20px; inset-inline: auto;
      ${side === 'left' ? 'left' : 'right'}: 20px; }
    button { position: relative; display: grid; place-items: center; width: 60px; height: 60px; border: 0;
      border-radius: 50%; background: var(--color); color: #fff; box-shadow: 0 6px 20px rgb(0 0 0 / 28%);
      cursor: pointer; }
    button:focus-visible { outline: 3px solid var(--color); outline-offset: 3px; }
    svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 1.9;
      stroke-linecap: round; stroke-linejoin: round; }
    b { position: absolute; top: -3px; right: -3px; min-width: 22px; padding: 0 6px; border-radius: 11px;
      background: #c2361f; font: 700 13px/22px system-ui, sans-serif; }
    iframe { position: absolute; bottom: 76px; ${side === 'left' ? 'left' : 'right'}: 0; width: 384px;
      height: min(640px, calc(100vh - 120px)); border: 0; border-radius: 18px; background: Canvas;
      box-shadow: 0 12px 48px rgb(0 0 0 / 30%); }
    [hidden] { display: none; }
    @media (max-width: 480px) {
      :host(.open) { inset: 0; }
      :host(.open) iframe { inset: 0; width: 100%; height: 100%; border-radius: 0; }
      :host(.open) button { position: absolute; z-index: 1; top: 12px; right: 12px; width: 44px;
        height: 44px; box-shadow: none; background: transparent; }
    }`;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const { button, badge, path } = makeButton();
  /** Made at the first opening: visitors who never chat load nothing. @type {HTMLIFrameElement | null} */
  let frame = null;
  let isLoaded = false;
  let isOpen = false;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  host.style.setProperty('--color', color);
  host.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isOpen) show(false);
  });
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== home || source !== frame?.contentWindow || data?.recado !== 'unseen') return;
    badge.hidden = isOpen || !(data.count > 0);
    badge.textContent = String(Math.min(Number(data.count) || 0, 99));
  });
  document.body.append(host);

  /** @param {boolean} open */
  function show(open) {
    isOpen = open;
    frame ??= makeFrame();
    frame.hidden = !open;
    host.classList.toggle('open', open);
    path.setAttribute('d', open ? CROSS : CHAT);
    button.setAttribute('aria-expanded', String(open));
    tellShown();
    if (open) frame.focus();
    else button.focus();
  }

  function tellShown() {
    if (isLoaded) frame?.contentWindow?.postMessage({ recado: 'shown', shown: isOpen }, home);
  }

  function makeFrame() {
    const made = document.createElement('iframe');
    made.title = label;
    made.src = `${home}/widget?clinic=${encodeURIComponent(clinic ?? '')}`;
    made.addEventListener('load', () => {
      isLoaded = true;
      tellShown();
    });
    root.append(made);
    return made;
  }

  function makeButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', label);
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => show(!isOpen));
    const badge = document.createElement('b');
    badge.hidden = true;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', CHAT);
    svg.append(path);
    button.append(svg, badge);
    return { button, badge, path };
  }
})();
