/** Small line icons; always beside a word, so they are hidden from screen readers. */

const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  list: 'M4 6h16M4 12h16M4 18h10',
  chart: 'M5 20V11M12 20V4M19 20v-6',
  reply: 'M20 18v-3a5 5 0 0 0-5-5H4m0 0 5-5m-5 5 5 5',
  practice: 'm4 9 8-4 8 4-8 4zM7 11v5c2 2 8 2 10 0v-5',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14',
  merge: 'M7 4v5c0 3 5 3 5 7v4M17 4v5c0 3-5 3-5 7',
  backup: 'M12 4v11m0 0-4-4m4 4 4-4M4 17v3h16v-3',
  shield: 'M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6z',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M13 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0zM6 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 4 4',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12 5 5 9-10',
  back: 'm14 6-6 6 6 6',
  forward: 'm10 6 6 6-6 6',
  more: 'M5 12a.8.8 0 1 0 1.6 0 .8.8 0 0 0-1.6 0zm6.2 0a.8.8 0 1 0 1.6 0 .8.8 0 0 0-1.6 0zm6.2 0a.8.8 0 1 0 1.6 0 .8.8 0 0 0-1.6 0z',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-2',
  pen: 'm4 20 1-5L16 4l4 4L9 19zM14 6l4 4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z',
  plus: 'M12 5v14M5 12h14',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5m0 3v.5',
  warning: 'M12 4 2.5 20h19zM12 10v4m0 3v.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
