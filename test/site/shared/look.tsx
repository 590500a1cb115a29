/** Pictures drawn without a network, and class names that mean nothing. */

const hue = (seed: string) => [...seed].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 360, 7);
const svg = (body: string, size: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${body}</svg>`)}`;

export function avatar(seed: string): string {
  const h = hue(seed);
  const letter = (seed[0] ?? '?').toUpperCase();
  return svg(
    `<rect width="40" height="40" fill="hsl(${h} 45% 62%)"/><circle cx="20" cy="46" r="19" fill="hsl(${h} 45% 45%)"/><text x="20" y="25" font-family="sans-serif" font-size="17" text-anchor="middle" fill="#fff">${letter}</text>`,
    '40 40',
  );
}

export function emojiPicture(emoji: string): string {
  return svg(`<text x="0" y="13" font-size="13">${emoji}</text>`, '16 16');
}

const hues: Record<string, number> = { flood: 205, quiet: 35, empty: 220, praise: 130, provoked: 45, foreign: 190 };

/** A scene in the agency's colours: road, water, work, thanks, or debate. */
export function scene(kind: string, title: string): string {
  const h = hues[kind] ?? hue(kind);
  const words = title.replace(/[<&>]/g, ' ').split(' ');
  const lines = [words.slice(0, 3).join(' '), words.slice(3, 6).join(' ')];
  return svg(
    `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${h} 50% 78%)"/><stop offset="1" stop-color="hsl(${h} 45% 52%)"/></linearGradient></defs>
<rect width="600" height="600" fill="url(#s)"/><circle cx="470" cy="120" r="55" fill="#fff6" /><path d="M0 330 90 250 160 320 250 220 340 330 440 240 600 350V600H0Z" fill="hsl(${h} 30% 40%)"/>
<path d="M0 430q75-30 150 0t150 0 150 0 150 0V600H0Z" fill="hsl(${h + 20} 55% 60%)"/><path d="M0 490q75-30 150 0t150 0 150 0 150 0V600H0Z" fill="hsl(${h + 20} 55% 48%)"/>
<rect x="40" y="40" width="330" height="118" rx="10" fill="#fffd"/><text x="60" y="90" font-family="sans-serif" font-weight="700" font-size="24" fill="#123">${lines[0]}</text><text x="60" y="130" font-family="sans-serif" font-size="22" fill="#123">${lines[1]}</text>`,
    '600 600',
  );
}

/** Turns names of a style sheet into its meaningless ones, with a few more that mean nothing either. */
export function classes(sheet: Readonly<Record<string, string>>): (...names: string[]) => string {
  return (...names) => {
    const noise = names.map((name) => `x${((hue(name) * 2654435761) >>> 0).toString(36)}`);
    return [...names.map((name) => sheet[name] ?? ''), ...noise, 'html-div'].filter(Boolean).join(' ');
  };
}

const icons: Record<string, string> = {
  heart: 'M12 21S3 14.6 3 8.8A4.8 4.8 0 0 1 12 6.6a4.8 4.8 0 0 1 9 2.2C21 14.6 12 21 12 21Z',
  bubble: 'M20.7 17.1A9.5 9.5 0 1 0 17 20.8L22 22Z',
  plane: 'M22 3 9.2 10.1M2.7 8.9 22 3l-7.1 18.7-4-9.3Z',
  mark: 'M20 21 12 13.4 4 21V3h16Z',
  home: 'M3 21V10l9-7 9 7v11h-6v-6H9v6Z',
  search: 'M16.5 16.5 22 22M10.5 18a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15Z',
  compass: 'M12 22a10 10 0 1 1 0-20 10 10 0 0 1 0 20Zm4-14-2.5 5.5L8 16l2.5-5.5Z',
  reel: 'M3 3h18v18H3Zm0 5h18M9 3l3 5m3-5 3 5m-8 3 5 3-5 3Z',
  plus: 'M12 5v14M5 12h14',
  face: 'M12 22a10 10 0 1 1 0-20 10 10 0 0 1 0 20ZM8 10v1m8-1v1m-8.500 3.500a5.500 5.500 0 0 0 9 0',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  cross: 'M5 5l14 14M19 5 5 19',
  more: 'M12 22a10 10 0 1 1 0-20 10 10 0 0 1 0 20Zm0-14v8m-4-4h8',
  seal: 'M12 2l2.600 2.200 3.400-.2.900 3.300 2.800 1.900-1.300 3.100.700 3.400-3.200 1.200-1.500 3-3.400-.500L12 22l-2.700-1.800-3.400.500-1.500-3-3.200-1.200.700-3.400L.600 9.200l2.800-1.900.9-3.300 3.400.2Zm-4 10 3 3 5.500-6',
  thumb: 'M7 11v10H3V11Zm0 0 4-9c2 0 3 1 3 3v4h6l-2 12H7',
  share: 'M14 4l8 7-8 7v-4c-6 0-9 2-12 6 1-7 5-12 12-12Z',
};

/** An icon as the sites draw them: labelled when it stands alone. */
export function Icon({ name, label, size = 24 }: { name: keyof typeof icons; label?: string; size?: number }) {
  return (
    <svg
      aria-label={label}
      aria-hidden={label ? undefined : true}
      fill="none"
      height={size}
      role={label ? 'img' : 'none'}
      viewBox="0 0 24 24"
      width={size}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {label ? <title>{label}</title> : null}
      <path d={icons[name]} />
    </svg>
  );
}
