/** What a law's file says of it in its elements and attributes alone (USLM): its number, and the day on which it was approved. */
import type { PrintedField } from '../values/index.ts';

/** Above the first section stands all of it, in UTF-16 units. */
const HEAD = 12_000;
const NUMBER = [
  /<citableAs>\s{0,9}Public Law (\d{1,3})[–-](\d{1,4})\s{0,9}<\/citableAs>/,
  /\bidentifier="\/us\/pl\/(\d{1,3})\/(\d{1,4})(?:\/s1)?"/,
];
const APPROVED = /<approvedDate(?: date="(\d{4}-\d{2}-\d{2})")?[^<>]{0,40}>(?:(\d{4}-\d{2}-\d{2})<)?/;
const IS_LAW = /<(?:pLaw|statutesAtLarge|lawDoc)\b/;

/** Fields `publicLaw` ("121-58") and `approvedOn`, without a place in the text, for nothing of it is printed. */
export const lawFields = (source: string): readonly PrintedField[] => {
  const head = source.slice(0, HEAD);
  if (!IS_LAW.test(head)) return [];
  const number = NUMBER.map((pattern) => pattern.exec(head)).find((match) => match !== null);
  const day = APPROVED.exec(head);
  const value = day?.[1] ?? day?.[2];
  return [
    ...(number ? [{ field: 'publicLaw', value: `${number[1] ?? ''}-${number[2] ?? ''}`, span: null }] : []),
    ...(value === undefined ? [] : [{ field: 'approvedOn', value, span: null }]),
  ];
};
