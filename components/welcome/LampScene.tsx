import styles from './lamp-scene.module.css';

interface Card {
  x: number;
  y: number;
  height: number;
  lit: boolean;
}

const cards: readonly Card[] = [
  { x: 28, y: 214, height: 62, lit: false },
  { x: 28, y: 286, height: 48, lit: false },
  { x: 28, y: 344, height: 62, lit: false },
  { x: 190, y: 214, height: 62, lit: true },
  { x: 190, y: 286, height: 62, lit: true },
  { x: 190, y: 358, height: 48, lit: true },
  { x: 352, y: 214, height: 48, lit: false },
  { x: 352, y: 272, height: 62, lit: false },
];

/** A lamp over a board: one list stands in its light. Decoration; the headline says it in words. */
export function LampScene() {
  return (
    <svg className={styles['scene']} viewBox="0 0 520 440" aria-hidden focusable="false">
      <defs>
        <linearGradient id="lamp-beam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#ffd166" stopOpacity="0.62" />
          <stop offset="0.55" stopColor="#ffc23d" stopOpacity="0.2" />
          <stop offset="1" stopColor="#ffb020" stopOpacity="0" />
        </linearGradient>
        <radialGradient id="lamp-halo">
          <stop offset="0" stopColor="#fff3cf" stopOpacity="0.9" />
          <stop offset="0.25" stopColor="#ffd166" stopOpacity="0.4" />
          <stop offset="1" stopColor="#ffb020" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="lamp-shade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#6d67d8" />
          <stop offset="1" stopColor="#3b378f" />
        </linearGradient>
      </defs>
      <circle cx="260" cy="132" r="150" fill="url(#lamp-halo)" opacity="0.5" />
      <path d="M214 132 L306 132 L400 440 L120 440 Z" fill="url(#lamp-beam)" />
      <path d="M260 -400 V72" className={styles['cord']} />
      <path
        d="M222 72 Q260 58 298 72 L326 124 Q328 132 319 132 L201 132 Q192 132 194 124 Z"
        fill="url(#lamp-shade)"
      />
      <rect x="250" y="60" width="20" height="13" rx="4" fill="#8d87f0" />
      <ellipse cx="260" cy="132" rx="40" ry="7" fill="#fff3cf" />
      {cards.map(({ x, y, height, lit }) => (
        <g key={`${x}-${y}`} className={lit ? styles['lit'] : styles['dim']}>
          <rect className={styles['card']} x={x} y={y} width="140" height={height} rx="12" />
          <rect className={styles['title']} x={x + 15} y={y + 15} width={lit ? 96 : 84} height="8" rx="4" />
          <rect className={styles['text']} x={x + 15} y={y + 30} width={lit ? 70 : 58} height="6" rx="3" />
          {height > 50 ? <circle className={styles['face']} cx={x + 120} cy={y + 45} r="7" /> : null}
        </g>
      ))}
    </svg>
  );
}
