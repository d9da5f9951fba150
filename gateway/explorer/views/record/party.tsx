/** People and organizations: who they are, and what they made. */
import { Exports } from '../../design/exports.tsx';
import { LongList } from '../../design/long-list.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { dateText, word } from '../../design/words.ts';
import { OrganizationDocument, PersonDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Facts, RecordHead, Section } from './parts.tsx';

export const Person = ({ id }: { readonly id: string }) => {
  const answer = useGraph(PersonDocument, { id });
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node && 'role' in node ? (
          <>
            <RecordHead kind="Person" title={node.name ?? node.id} />
            <Facts
              of={node.id}
              facts={[
                ['Role', 'role', node.role],
                ['Affiliation', 'affiliation', node.affiliation],
                ...node.posts.map(
                  (post) =>
                    [
                      'Post',
                      null,
                      <IdLink key={post.id} id={post.id}>
                        {[post.title, post.agency?.name].filter(Boolean).join(', ')}
                      </IdLink>,
                    ] as const,
                ),
              ]}
            />
          </>
        ) : null
      }
    </Shown>
  );
};

export const Organization = ({ id }: { readonly id: string }) => {
  const answer = useGraph(OrganizationDocument, { id });
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node && 'organizationKind' in node ? (
          <>
            <RecordHead kind={word(node.organizationKind) || 'Organization'} title={node.name ?? node.id} />
            <Facts of={node.id} facts={[['Also called', 'aliases', node.aliases.join(', ')]]} />
            {(node.models?.nodes.length ?? 0) > 0 ? (
              <Section title="Models">
                <LongList className="plain records columns">
                  {node.models?.nodes.map(({ id: key, name, releasedOn }) => (
                    <li key={key}>
                      <IdLink id={key}>{name}</IdLink> <span className="small soft">{dateText(releasedOn)}</span>
                    </li>
                  ))}
                </LongList>
                <Exports
                  name={`models of ${node.name ?? node.id}`}
                  rows={
                    node.models?.nodes.map(({ id: key, name, releasedOn }) => ({ id: key, name, releasedOn })) ?? []
                  }
                />
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  );
};
