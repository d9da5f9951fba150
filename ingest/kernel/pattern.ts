/**
 * A pattern written over several lines: line breaks, and the spaces that indent what follows, are no part of it. `\` stands for
 * itself.
 */
export const pattern = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: raw.map((part) => part.replace(/\n\s*/g, '')) }, ...values);
