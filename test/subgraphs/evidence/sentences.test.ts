/** Sentences of our own about a real order: those that tell of a duty of it find that duty, others find none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { dutiesIn } from '../../../subgraphs/evidence/claims/duties.ts';
import type { ClaimRow } from '../../../subgraphs/evidence/claims/pairs.ts';
import { judgeSentence, weighed, type Duties } from '../../../subgraphs/evidence/claims/sentences.ts';
import type { StatementRow } from '../../../subgraphs/evidence/rows.ts';
import { loadKnownNames } from '../../../ingest/edges/known.ts';
import { runPipeline } from '../../../ingest/pipeline.ts';
import { describeShared } from '../../shared.ts';
import { fetchedBytes } from '../../ingest/read-sample.ts';

const ORDER =
  'corpus/orders/md/2023-10-30-executive-order-on-the-safe-secure-and-trustworthy-development-and-use-of-artificial-intelligence.md';

describeShared('a report’s sentences against EO 14110', (shared) => {
  let duties: Duties;
  beforeAll(async () => {
    const file = path.join(shared, ORDER);
    const fetched = fetchedBytes(path.basename(file), new Uint8Array(readFileSync(file)));
    const { statements } = await runPipeline(fetched, await loadKnownNames());
    const said = statements.map(({ subject, property, value }) => ({
      subjectId: subject,
      subjectType: subject.startsWith('obligation/') ? 'Obligation' : '',
      property,
      value,
    }));
    duties = weighed(dutiesIn(said as unknown as readonly StatementRow[]));
  });
  const judged = (sentence: string): string => {
    const claim = { property: 'claims', value: sentence, place: null } as unknown as ClaimRow;
    const { verdict, right } = judgeSentence(claim, [], duties);
    const duty = duties.all.find(({ act }) => act === right);
    return `${verdict}: ${duty?.words ?? ''}`;
  };

  test.each([
    [
      'The order directs NIST to establish guidelines and best practices for developing and deploying safe AI systems.',
      'guidelines and best practices',
    ],
    [
      'It asks the Secretary of Homeland Security to establish an AI Safety and Security Board.',
      'Safety and Security Board',
    ],
    [
      'It tells the Commerce Department to develop guidance on content authentication and watermarking.',
      'authentication',
    ],
    [
      'The Labor Department must submit a report analyzing the abilities of agencies to support workers displaced by AI.',
      'displaced',
    ],
    [
      'The Treasury is to issue a public report on best practices for financial institutions to manage AI-specific cybersecurity risks.',
      'financial institutions',
    ],
    ['The National Science Foundation will launch a pilot of the National AI Research Resource.', 'pilot'],
    [
      'The attorney general is to submit to the President a report on the use of AI in the criminal justice system.',
      'criminal justice',
    ],
    [
      'HHS will establish a task force on AI and develop a strategic plan on responsible deployment in health.',
      'Task Force',
    ],
    [
      'It directs the Patent and Trademark Office to publish guidance to patent examiners on inventorship and the use of AI.',
      'inventorship',
    ],
  ])('%s', (sentence, words) => {
    expect(judged(sentence)).toMatch(new RegExp(`^BORNE_OUT: .*${words}`));
  });

  test.each([
    [
      'It calls on agencies to establish or expand programs that use AI tools to mitigate cyberattacks, and directs officials to identify federal grant programs that could support them.',
    ],
    ['The order would establish a federal insurance fund for AI accidents.'],
    ['It would ban the export of AI chips to all countries.'],
    ['Agencies are directed to develop quantum-safe encryption for satellites.'],
    ['The draft would establish a tax on the revenue of AI companies.'],
    ['It directs the Federal Aviation Administration to issue rules for drones that use AI.'],
    ['It orders officials to identify vacant federal land for housing.'],
    ['It asks agencies to expand telework programs and report on the use of offices.'],
    ['The plan called on companies to share profits with workers whose data was used to develop AI models.'],
    ['It directs agencies to review contracts with foreign consultants and terminate those that are unnecessary.'],
    ['The text asks the Treasury to issue bonds for data centers that support AI.'],
    ['It requires the Secretary of Defense to submit a report on the use of AI in nuclear command.'],
  ])('not in it: %s', (sentence) => {
    expect(judged(sentence)).toBe('NOT_ADDRESSED: ');
  });
});
