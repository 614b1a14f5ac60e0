import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'ko';
const KEPT = 'punctual.language';

/** Each feature keeps its words in its own folder: `words.en.json` and `words.ko.json`; its name is the namespace. */
const files = { en: () => import('./en'), ko: () => import('./ko') };

export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'en' || kept === 'ko') return kept;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

export async function prepareWords(): Promise<void> {
  const language = chosenLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await wordsOf(language) },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  const words = await wordsOf(language);
  for (const [feature, texts] of Object.entries(words)) i18next.addResourceBundle(language, feature, texts, true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** What a service says, in the reader's language where it says it in both. */
export function inOwnLanguage(english: string | undefined, korean: string | undefined): string {
  return (i18next.language === 'ko' ? korean : undefined) ?? english ?? '';
}

async function wordsOf(language: Language): Promise<Resource[string]> {
  const { default: read } = await files[language]();
  return Object.fromEntries(Object.entries(read).map(([path, words]) => [feature(path), words])) as Resource[string];
}

function feature(path: string): string {
  return path.split('/')[1] ?? path;
}
