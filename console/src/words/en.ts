/** All of them in one file: they are wanted together. */
export default import.meta.glob<Record<string, unknown>>('../*/words.en.json', { eager: true, import: 'default' });
