import { createTheme, localStorageColorSchemeManager } from '@mantine/core';

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
});

export const schemeKeeper = localStorageColorSchemeManager({ key: 'punctual.scheme' });
