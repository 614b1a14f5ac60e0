import { describe, expect, it } from 'vitest';

type Words = { [key: string]: string | Words };

const files = import.meta.glob<Words>('../*/words.*.json', { import: 'default', eager: true });
const features = [...new Set(Object.keys(files).map((path) => path.replace(/words\.\w+\.json$/, '')))];

/** Korean has one plural form where English has two. */
function keys(words: Words, prefix = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`)))
    .map((key) => key.replace(/_(one|other)$/, ''));
}

function sorted(words: Words | undefined): string[] {
  return [...new Set(keys(words ?? {}))].sort();
}

describe('words', () => {
  it.each(features)('%s says the same in English and in Korean', (feature) => {
    expect(sorted(files[`${feature}words.ko.json`])).toEqual(sorted(files[`${feature}words.en.json`]));
  });
});
