import { type CSSVariablesResolver, createTheme, localStorageColorSchemeManager } from '@mantine/core';

const FONT = "'Pretendard Variable', Pretendard, system-ui, 'Apple SD Gothic Neo', 'Noto Sans KR', sans-serif";

/** A quiet page: one accent, small radii, Korean and Latin in one typeface. Motion only for those who want it. */
export const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  primaryColor: 'indigo',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // What a badge says is often somebody's own name for something.
  components: { Badge: { defaultProps: { tt: 'none' } } },
});

export const schemeKeeper = localStorageColorSchemeManager({ key: 'punctual.scheme' });

/** Quiet text that is still read easily: Mantine's own is a shade too pale on our ground. */
export const quietText: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#54565b',
    '--mantine-color-placeholder': '#6b6e76',
    '--mantine-color-error': '#b42318',
  },
  dark: {
    '--mantine-color-dimmed': '#b0b3ba',
    '--mantine-color-placeholder': '#a3a7b0',
    '--mantine-color-error': '#ff8f85',
  },
});
