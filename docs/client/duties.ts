/** `node bin/node24.mjs docs/client/duties.ts http://127.0.0.1:4000 agency/cisa`: what an agency must do, page by page, soonest due first. */
import { ask } from './ask.ts';
import { DutiesDocument, type DutiesQuery } from './operations.ts';

const [origin = 'http://127.0.0.1:4000', agency = 'agency/cisa'] = process.argv.slice(2);

for (let after: string | null = null; ;) {
  const answer: DutiesQuery = await ask(origin, DutiesDocument, { agency, after });
  const found = answer.agency;
  if (!found?.obligations) throw new Error(`${agency} is not known, or its duties cannot be had now`);
  for (const { act, object, deadline, quotes } of found.obligations.nodes) {
    const place = quotes?.[0]?.permalink;
    console.log(
      `${deadline?.dueOn ?? 'no date '}  ${act} ${object ?? ''}${place ? `\n    ${new URL(place, origin).href}` : ''}`,
    );
  }
  const { pageInfo } = found.obligations;
  if (!pageInfo.hasNextPage) break;
  after = pageInfo.endCursor ?? null;
}
