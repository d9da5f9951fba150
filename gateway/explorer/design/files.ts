/** What is on the screen, saved as a file. */

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

export const save = (name: string, extension: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[extension] ?? 'text/plain'};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'recital'
  }.${extension}`;
  link.click();
  URL.revokeObjectURL(url);
};
