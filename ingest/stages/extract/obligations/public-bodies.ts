/** Whether a text is of a public body: managers, clerks and auditors are of firms, too. */
import { oncePer } from '../../../kernel/once-per.ts';
import type { Context } from './context.ts';

export const isOfPublicBody = oncePer(({ text, issuedBy }: Context): boolean => {
  const head = `${issuedBy ?? ''}\n${text.slice(0, HEAD)}`;
  return IS_PUBLIC.test(head) && !IS_FIRM.test(head);
});
const HEAD = 20_000;
const IS_PUBLIC =
  /\b(?:agency|authority|bureau|commission|council|county|city|department of|government|legislature|ministry|municipal|ordinance|public|republic|state of|statutes?|town|township|trib(?:e|al)|university|village|district)\b/i;
/** Firms and those who lend to them. */
export const IS_FIRM = /\b(?:Inc|LLC|L\.L\.C|Ltd|GmbH|PLC|Corp|Lenders?|Borrowers?|[Ss]hareholders|[Ss]tockholders)\b/;
