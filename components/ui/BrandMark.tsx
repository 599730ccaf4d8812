import { useId } from 'react';

/** The lamp over the list: Backlight's mark. Decoration; the name stands beside it in words. */
export function BrandMark({ size = 28 }: { size?: number }) {
  const id = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden focusable="false">
      <defs>
        <linearGradient id={`${id}g`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#3a3780" />
          <stop offset="1" stopColor="#17163a" />
        </linearGradient>
        <radialGradient id={`${id}l`} cx="0.5" cy="0" r="1">
          <stop offset="0" stopColor="#ffd166" stopOpacity="0.95" />
          <stop offset="1" stopColor="#ffb020" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect x="4" y="4" width="120" height="120" rx="32" fill={`url(#${id}g)`} />
      <rect
        x="5"
        y="5"
        width="118"
        height="118"
        rx="31"
        fill="none"
        stroke="#fff"
        strokeOpacity="0.16"
        strokeWidth="2"
      />
      <path
        d="M64 24 L112 104 Q112 120 92 120 L36 120 Q16 120 16 104 Z"
        fill={`url(#${id}l)`}
        opacity="0.55"
      />
      <rect x="30" y="46" width="68" height="15" rx="7.5" fill="#ffd166" />
      <rect x="30" y="69" width="52" height="15" rx="7.5" fill="#fff" opacity="0.92" />
      <rect x="30" y="92" width="36" height="15" rx="7.5" fill="#fff" opacity="0.62" />
      <circle cx="64" cy="26" r="9" fill="#fff3cf" />
    </svg>
  );
}
