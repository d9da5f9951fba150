/** Answers are remembered, and never an old one is given. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../../schema/domain/viewer.ts';
import type { SubgraphExecutor } from '../../../schema/executor.ts';
import { agencies } from '../../../subgraphs/agencies/index.ts';
import { memoryOf, type Memory } from '../../../subgraphs/runtime/memory.ts';
import { embedSubgraph } from '../../../subgraphs/runtime/subgraph.ts';
import { withSubgraph } from '../subject.ts';

describe('what is remembered', () => {
  /** Remembers what was worked out while the data was the same. */
  const learned = async (memory: Memory, key: string, json: string): Promise<void> => {
    memory.learn(key)(json);
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const withVersions = async (bytes = 1_000) => {
    const data = { version: '1', looks: 0 };
    const memory = memoryOf(async () => {
      data.looks += 1;
      return data.version;
    }, bytes);
    // The first word that it hears tells nothing of what was before.
    await learned(memory, 'first', '{}');
    return { memory, data };
  };

  test('is given while the data is the same', async () => {
    const { memory } = await withVersions();
    await learned(memory, 'a', '{"a":1}');
    expect([await memory.recall('a'), await memory.recall('b')]).toEqual(['{"a":1}', null]);
  });

  test('is nothing once the data has changed, and is learned anew', async () => {
    const { memory, data } = await withVersions();
    await learned(memory, 'a', '{"a":1}');
    data.version = '2';
    expect(await memory.recall('a')).toBeNull();
    await learned(memory, 'a', '{"a":2}');
    expect(await memory.recall('a')).toBe('{"a":2}');
  });

  test('is nothing that was worked out while the data changed', async () => {
    const { memory, data } = await withVersions();
    const learn = memory.learn('a');
    data.version = '2';
    learn('{"a":"of both"}');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await memory.recall('a')).toBeNull();
  });

  test('is nothing where the database tells no version', async () => {
    const { memory, data } = await withVersions();
    await learned(memory, 'a', '{"a":1}');
    Object.defineProperty(data, 'version', {
      get: () => {
        throw new Error('gone');
      },
    });
    expect(await memory.recall('a')).toBeNull();
  });

  test('takes no more room than it is given: what was longest not asked for goes', async () => {
    const { memory } = await withVersions(500);
    const long = JSON.stringify('x'.repeat(100));
    for (const key of ['a', 'b', 'c']) await learned(memory, key, long);
    expect([await memory.recall('a'), await memory.recall('b'), await memory.recall('c')]).toEqual([null, long, long]);
  });

  test('is looked at once for all who ask in one turn', async () => {
    const { memory, data } = await withVersions();
    await learned(memory, 'a', '{"a":1}');
    const before = data.looks;
    await Promise.all(Array.from({ length: 50 }, () => memory.recall('a')));
    expect(data.looks - before).toBe(1);
  });
});

describe('a subgraph with a memory', () => {
  const subject = withSubgraph(agencies);
  let ask: SubgraphExecutor;
  beforeAll(async () => {
    await subject.put('Agency', { id: 'agency/nist', name: 'name 0', acronym: 'NIST' });
    ask = embedSubgraph(agencies, subject.source(), { memory: 1_000_000, report: () => undefined });
  });

  const QUERY = 'query ($id: ID!) { agency(id: $id) { id name } }';
  const nameOf = async (viewer?: Viewer): Promise<unknown> => {
    const { data, errors } = await ask({
      query: QUERY,
      variables: { id: 'agency/nist' },
      ...(viewer ? { viewer } : {}),
    });
    if (errors) throw new Error(errors[0]?.message);
    return (data?.agency as { readonly name: unknown }).name;
  };
  const rename = (name: string): Promise<unknown> =>
    subject.source().query('update agencies.agency set name = $1 where id = $2', [name, 'agency/nist']);
  const READS_ROWS = /\bagency\b/;
  /** Whether it takes the tables to answer; others that write on the same server can make it so at any time. */
  const isAnsweredFromMemory = async (work: () => Promise<unknown>): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries += 1) {
      subject.statements();
      await work();
      if (!subject.statements().some((statement) => READS_ROWS.test(statement))) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };

  test('answers from it', async () => {
    expect(await isAnsweredFromMemory(() => nameOf())).toBe(true);
  });

  test('answers whoever may decide from the tables', async () => {
    subject.statements();
    for (let times = 0; times < 3; times += 1) await nameOf({ subject: 'ada', role: 'ANALYST' });
    expect(subject.statements().filter((statement) => READS_ROWS.test(statement))).toHaveLength(3);
  });

  test('gives each who asks an answer of their own', async () => {
    await isAnsweredFromMemory(async () => {
      const { data } = await ask({ query: QUERY, variables: { id: 'agency/nist' } });
      (data?.agency as { name: string }).name = 'changed by whoever asked';
    });
    expect(await nameOf()).toBe('name 0');
  });

  test('remembers no answer with an error in it, which may pass', async () => {
    const query = '{ agencies(first: 1) { totalCount } refused: agencies(first: 101) { totalCount } }';
    const ofPart = async (): Promise<void> => {
      const { data, errors } = await ask({ query });
      expect([data?.agencies, errors?.map(({ extensions }) => extensions?.code)]).toEqual([
        { totalCount: 1 },
        ['BAD_USER_INPUT'],
      ]);
    };
    // Time enough for the one before it to be remembered.
    expect(await isAnsweredFromMemory(ofPart)).toBe(false);
  });

  test('never gives an answer older than the question, however often the data changes', async () => {
    let committed = 0;
    let writing = true;
    const write = async (): Promise<void> => {
      for (let number = 1; number <= 200; number += 1) {
        await rename(`name ${number}`);
        committed = number;
        // Pauses in which answers are learned and given again.
        if (number % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      }
      writing = false;
    };
    const old: string[] = [];
    const read = async (): Promise<void> => {
      while (writing) {
        const least = committed;
        const name = String(await nameOf());
        if (Number(name.split(' ')[1]) < least) old.push(`${name} after ${least}`);
      }
    };
    await Promise.all([write(), ...Array.from({ length: 4 }, read)]);
    expect([old, await nameOf()]).toEqual([[], 'name 200']);
  });

  test('does not see what is not committed, and sees it once it is', async () => {
    const runner = subject.source().createQueryRunner();
    await runner.startTransaction();
    await runner.query('update agencies.agency set name = $1 where id = $2', ['in the making', 'agency/nist']);
    const before = [await nameOf(), await nameOf(), await nameOf()];
    await runner.commitTransaction();
    await runner.release();
    expect([before, await nameOf()]).toEqual([['name 200', 'name 200', 'name 200'], 'in the making']);
  });
});
