/** Keeps the registry of rules beside what they made: an id stands for one rule for good, its reason may be put better. */
import type { RuleDraft } from '../../schema/domain/publication.ts';
import { rowsJson, type Queryable } from './publish/insert.ts';

/** Outside of the document's transaction, so that documents that name the same rules do not wait for each other. */
export const saveRules = async (db: Queryable, rules: readonly RuleDraft[]): Promise<void> => {
  if (rules.length === 0) return;
  await db.query({
    name: 'save rules',
    text: `insert into evidence.rule as held (id, reason)
           select id, reason from jsonb_populate_recordset(null::evidence.rule, $1)
           on conflict (id) do update set reason = excluded.reason where held.reason <> excluded.reason`,
    values: [rowsJson(rules)],
  });
};

/** Whether the rule (`obligations/clause`, whatever its version, or a family of rules) has ever found anything. */
export const isKnownRule = async (db: Queryable, rule: string): Promise<boolean> => {
  const { rows } = await db.query<{ known: boolean }>(
    `select exists (select from evidence.rule
       where id = $1 or starts_with(id, $1 || '@') or starts_with(id, $1 || '/')) as known`,
    [rule],
  );
  return rows[0]?.known ?? false;
};
