/** Backlight's sign: a lamp over a list, brightest at its top. */
export function Lamp({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="8 8 112 112" width={size} height={size} aria-hidden>
      <rect x="8" y="8" width="112" height="112" rx="28" fill="#1f1d48" />
      <path d="M64 24 112 104Q112 120 92 120H36Q16 120 16 104Z" fill="#ffb020" opacity="0.3" />
      <rect x="30" y="46" width="68" height="15" rx="7.5" fill="#ffd166" />
      <rect x="30" y="69" width="52" height="15" rx="7.5" fill="#fff" opacity="0.92" />
      <rect x="30" y="92" width="36" height="15" rx="7.5" fill="#fff" opacity="0.62" />
      <circle cx="64" cy="26" r="9" fill="#fff3cf" />
    </svg>
  );
}
