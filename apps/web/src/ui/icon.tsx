import type { ReactNode } from 'react';

const ICONS = {
  badge: (
    <>
      <rect x="2.5" y="3.5" width="11" height="9.5" rx="1.5" />
      <circle cx="6" cy="7.2" r="1.4" />
      <path d="M3.9 10.9c.3-1 1-1.6 2.1-1.6s1.8.6 2.1 1.6M10 6.8h1.7M10 9.3h1.7M6.5 3.5V2h3v1.5" />
    </>
  ),
  alert: <path d="M8 2.5 14.5 13.5h-13zM8 6.5v3M8 11.5v.1" />,
  calendar: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
    </>
  ),
  card: (
    <>
      <rect x="3" y="2.5" width="10" height="11" rx="1.5" />
      <path d="M5.5 6h5M5.5 9h3" />
    </>
  ),
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  chevronDown: <path d="M4 6l4 4 4-4" />,
  chevronRight: <path d="M6 4l4 4-4 4" />,
  chevronUp: <path d="M4 10l4-4 4 4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  code: <path d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12M9.5 3l-3 10" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  document: <path d="M4 2.5h5L12 5.5v8H4zM9 2.5v3h3" />,
  download: <path d="M8 2.5V10M5 7l3 3 3-3M3 10v3.5h10V10" />,
  edit: <path d="M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3zM9.5 4.2l2.3 2.3" />,
  external: <path d="M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5" />,
  eye: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4" />
    </>
  ),
  grip: <path d="M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1" />,
  note: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5v3.5M8 5v.1" />
    </>
  ),
  job: (
    <>
      <rect x="2" y="5" width="12" height="8.5" rx="1.5" />
      <path d="M5.5 5V3.5A1 1 0 0 1 6.5 2.5h3a1 1 0 0 1 1 1V5M2 9h12" />
    </>
  ),
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" />
      <path d="M4 6.8v.1M6.7 6.8v.1M9.4 6.8v.1M12 6.8v.1M5 9.8h6" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  moon: <path d="M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z" />,
  more: <path strokeWidth="2.25" d="M3.5 8v.1M8 8v.1M12.5 8v.1" />,
  offline: (
    <path d="M2 2l12 12M4.6 8.6a5 5 0 0 1 2-1.2M9.6 7.5a5 5 0 0 1 1.9 1.2M2.2 6a8.3 8.3 0 0 1 2.3-1.5M7 3.6A8.3 8.3 0 0 1 13.8 6M8 12v.1" />
  ),
  people: (
    <>
      <circle cx="6" cy="5.5" r="2.5" />
      <path d="M1.5 13c.4-2.4 2.2-3.7 4.5-3.7s4.1 1.3 4.5 3.7M10.5 3.3a2.3 2.3 0 0 1 0 4.4M12 9.6c1.4.5 2.3 1.7 2.5 3.4" />
    </>
  ),
  pipeline: <path d="M2.5 3.5h11M4 8h8M6 12.5h4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z" />,
  role: (
    <>
      <circle cx="4" cy="8" r="1.5" />
      <circle cx="8" cy="4" r="1.5" />
      <circle cx="12" cy="8" r="1.5" />
      <circle cx="8" cy="12" r="1.5" />
      <path d="M5 7l2-2M9 5l2 2M11 9l-2 2M7 11 5 9" />
    </>
  ),
  rubric: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="M2.5 6h11M6 6v7.5" />
    </>
  ),
  scales: <path d="M8 2v12M4 14h8M3 4.5h10M3 4.5 1.5 9h3zM13 4.5 11.5 9h3z" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </>
  ),
  signOut: <path d="M6.5 2.5h-3v11h3M7 8h7M11 5l3 3-3 3" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1" />
    </>
  ),
  system: (
    <>
      <rect x="2" y="3" width="12" height="8" rx="1.5" />
      <path d="M8 11v2.5M5.5 13.5h5" />
    </>
  ),
  trash: <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4" />,
  upload: <path d="M8 10V2.5M5 5l3-3 3 3M3 10v3.5h10V10" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;

/** Decoration beside a word, never instead of one: give the control a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}
