import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core';

/** Shade 7 is `--action`; there is no red in the palette of controls. */
const action: MantineColorsTuple = [
  '#eef5fc',
  '#dbe8f5',
  '#b5cfea',
  '#8cb5df',
  '#699fd5',
  '#5291cf',
  '#2f70b0',
  '#14508c',
  '#0e3d6c',
  '#0a2d50',
];

/** Mantine in our colours and sizes; status colours stay in `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'action',
  primaryShade: { light: 7, dark: 3 },
  colors: { action },
  autoContrast: true,
  defaultRadius: 6,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** The same key as `public/start.js` reads before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 've-dich.theme' });

/** The nonce the server wrote into this page, for style tags made while it runs. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
