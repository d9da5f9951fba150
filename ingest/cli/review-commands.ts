/** The commands of review, and what they take. */
import { InvalidArgumentError, type Command as Program } from 'commander';
import type { Command } from '../../schema/domain/review.ts';
import type { Exit } from './exit.ts';
import type { DecideFlags, ListFlags } from './review.ts';
import type { Terminal } from './terminal.ts';

const REVIEW = `
What waits for a person is listed with the ids that a decision takes. A decision
can be undone, whichever came after it; the graph then shows what follows from
those that stand.

  recital review list
  recital review accept task/…            a link holds, or two records are one
  recital review reject statement/… --reason "Another office of that name."
  recital review resolve conflict/… statement/…
  recital review explain conflict/… "The second report tells of a later draft."
  recital review undo decision/…`;

const sourceNumber = (value: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
};

export const addReviewCommands = (program: Program, terminal: Terminal, done: (exit: Exit) => void): void => {
  const decided = async (command: Command, flags: DecideFlags): Promise<void> => {
    const { decide } = await import('./review.ts');
    done(await decide(terminal, command, flags));
  };
  const decision = (parent: Program, name: string, summary: string): Program =>
    parent
      .command(name)
      .summary(summary)
      .description(`Decides: ${summary}. Prints the decision's id.`)
      .option('--reason <words>', 'why, for the audit trail')
      .option('--by <name>', 'who decides; whoever is logged in otherwise');

  const review = program
    .command('review')
    .summary('what waits for a person, and decisions')
    .description('Lists what waits for a person’s judgement, takes decisions, and takes them back.')
    .addHelpText('after', REVIEW);
  review
    .command('list', { isDefault: true })
    .summary('what waits, or what was decided')
    .description('Lists what waits, the longest first; with --decisions what was decided, the latest first.')
    .option('--decisions', 'the audit trail instead')
    .option('--json', 'one JSON array on stdout')
    .action(async (flags: ListFlags) => {
      const { list } = await import('./review.ts');
      done(await list(terminal, flags));
    });
  decision(review, 'accept', 'a statement, a record or what a task asks holds')
    .argument('<id>', 'a statement, a record or a task')
    .action((id: string, flags: DecideFlags) => decided({ action: 'ACCEPT', id }, flags));
  decision(review, 'reject', 'it does not hold, and does not come back')
    .argument('<id>', 'a statement, a record or a task')
    .action((id: string, flags: DecideFlags) => decided({ action: 'REJECT', id }, flags));
  decision(review, 'resolve', 'one statement of a conflict holds')
    .argument('<conflict>')
    .argument('<statement>')
    .action((conflict: string, statement: string, flags: DecideFlags) =>
      decided({ action: 'RESOLVE', conflict, statement }, flags),
    );
  decision(review, 'explain', 'why both sides of a conflict hold')
    .argument('<conflict>')
    .argument('<explanation>')
    .action((conflict: string, reason: string, flags: DecideFlags) =>
      decided({ action: 'EXPLAIN', conflict }, { ...flags, reason }),
    );
  decision(review, 'merge', 'two ids are one record')
    .argument('<from>', 'the id that is given up; it still answers')
    .argument('<into>', 'the id that is kept')
    .action((from: string, into: string, flags: DecideFlags) => decided({ action: 'MERGE', from, into }, flags));
  decision(review, 'undo', 'a decision is taken back')
    .argument('<decision>')
    .action(async (id: string, flags: DecideFlags) => {
      const { undo } = await import('./review.ts');
      done(await undo(terminal, id, flags));
    });

  decision(program, 'bind', 'which source a number of a report means')
    .argument('<report>', 'id of the report’s source')
    .argument('<number>', 'as its markers print it: 3 for 3-10', sourceNumber)
    .argument('<source>', 'id of the source that it means')
    .action((report: string, number: number, source: string, flags: DecideFlags) =>
      decided({ action: 'BIND', report, number, source }, flags),
    );
  decision(program, 'delete', 'a source is not to be used; `review undo` brings it back')
    .argument('<source>', 'id of a source')
    .action((source: string, flags: DecideFlags) => decided({ action: 'DELETE_SOURCE', source }, flags));
};
