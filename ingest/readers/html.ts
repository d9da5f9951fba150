/** HTML pages and fragments: what they say is written by `html-page.ts`; here it becomes a draft, with its title and without the site around it. */
import type { Span } from '../../schema/domain/span.ts';
import { textBuilder, type BuiltText } from '../kernel/text-builder.ts';
import type { PrintedField } from '../values/index.ts';
import { draftOf, issue, type Draft } from './draft.ts';
import { emphasisIn } from './emphasis.ts';
import { withKinds, writePage } from './html-page.ts';
import { tagsOf, type Tag } from './html-tags.ts';
import { linkFields, linksOfTags } from './links.ts';
import { leftOutOf } from './left-out.ts';
import { sitePartsOf, typedPartOf, withoutSite } from './page-parts.ts';
import { buildText } from './text.ts';
import { writeTypewriter } from './typewriter.ts';
import { shownOf } from './unseen.ts';

export const readHtml = (source: string): Draft => {
  const tags = tagsOf(source);
  const typed = typedPartOf(source, tags);
  return typed ? readTyped(source, typed) : readPage(source, tags);
};

/** A page that is a typewritten text within `<pre>`, as bills and laws are published. */
const readTyped = (original: string, typed: Span): Draft => {
  const { text, unread } = shownOf(original);
  return draftOf('html', buildText(text, writeTypewriter, typed), { issues: leftOutOf(unread) });
};

const readPage = (source: string, tags: readonly Tag[]): Draft => {
  const builder = textBuilder(source);
  const emphasis = emphasisIn(builder);
  const { undecided, unread, title, doubtful } = writePage(builder, source, tags, emphasis);
  const written = emphasis.withHeadings(withKinds(builder.finish(), undecided));
  const built = withoutSite(written, sitePartsOf(source, tags));
  const links = linkFields(built, linksOfTags(source, tags));
  const fields = [...(title ? [titleIn(built, title)] : []), ...emphasis.fields(built.text), ...links];
  return draftOf('html', built, { fields, issues: [...leftOutOf(unread), ...(doubtful ? [DOUBTFUL] : [])] });
};

/** A site adds its name to the title of each of its pages: the heading of the page that the title repeats is without it. */
const titleIn = ({ text, blocks }: BuiltText, title: PrintedField): PrintedField => {
  const heading = blocks.find(
    ({ kind, level, start, end }) =>
      kind === 'heading' &&
      level === 1 &&
      end - start > LEAST_TITLE &&
      plain(title.value).includes(plain(text.slice(start, end))),
  );
  return heading
    ? {
        field: 'title',
        value: text.slice(heading.start, heading.end),
        span: { start: heading.start, end: heading.end },
      }
    : title;
};
const LEAST_TITLE = 8;
const plain = (words: string): string =>
  words
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const DOUBTFUL = issue('W_DISGUISED', 'A style sheet of the page may hide words that were read.');
