/** "MEMORANDUM FOR THE SECRETARY OF ENERGY": whom "you" means in what a President writes to somebody. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { inTitleCase } from '../../../kernel/capitals.ts';
import { unnamed, type Context } from './context.ts';

const LETTERHEAD = /(?:^|\n)MEMORANDUM FOR ([^a-z]{4,4000}?)\n(?=(?:SUBJECT|FROM) ?:)/;
/** "Memorandum for the Secretary of State [and] the Secretary of Labor": as the Federal Register prints it. */
const PUBLISHED = /(?:^|\n)Memorandum for ((?:the )?(?!Record\b|File\b)[A-Z][^\n]{4,2000})\n/;
const LONGEST = 5000;

const headIn = (text: string): string | undefined =>
  LETTERHEAD.exec(text)?.[1] ??
  PUBLISHED.exec(text)?.[1]
    ?.replace(/,?\s*\[(?:,|,? ?and)\],?/g, '')
    .toUpperCase();

/** The next of several, on a line of its own or behind the one before. */
const NEXT =
  /\n|(?<! (?:OF|TO|FOR|AND|IN)) (?=THE (?:SECRETARY|ATTORNEY|DIRECTOR|ADMINISTRATOR|ASSISTANT|CHAIR|CHIEF|COMMISSIONER|COUNSEL|HEADS|POSTMASTER|VICE)\b)/;

/** Of one addressee by name, of several or of all agencies as a group; nobody where no letterhead says it. */
export const addresseesIn = ({ text, mentions }: Context, you: Span): readonly Actor[] => {
  const head = headIn(text.slice(0, LONGEST));
  if (head === undefined) return [];
  const [title, ...others] = head.replace(/\s+(?!THE )/g, ' ').split(NEXT);
  if (!title || others.length > 0 || /^(?:THE )?HEADS OF\b/.test(title)) return [unnamed(text, you)];
  const printed = title.replace(/^THE /, '').trim();
  const named = mentions.find((one) => text.slice(one.start, one.end).toUpperCase() === printed);
  return [{ ...unnamed(text, you), ...(named ? identityOf(named) : byTitle(printed)) }];
};

const identityOf = ({ canonical, agency }: AgencyMention): Pick<Actor, 'canonical' | 'agency'> => ({
  canonical,
  agency,
});

const SECRETARY = /^SECRETARY OF /;
const HEAD = /^(?:ACTING )?(?:DIRECTOR|ADMINISTRATOR|COMMISSIONER|CHAIR(?:MAN|PERSON)?) OF (?:THE )?/;
/** A title that the text does not print again, by the body it belongs to: which record that is, nobody has said. */
const byTitle = (title: string): Pick<Actor, 'canonical' | 'agency'> => {
  if (title === 'ATTORNEY GENERAL') return { canonical: 'Department of Justice', agency: null };
  const body = SECRETARY.test(title) ? title.replace(SECRETARY, 'DEPARTMENT OF ') : title.replace(HEAD, '');
  return { canonical: inTitleCase(body).replace(/^Department of War$/, 'Department of Defense'), agency: null };
};
