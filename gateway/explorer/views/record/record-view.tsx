/** A record of any type: its view by type, then what proves it, where sources disagree, and all that was ever said. */
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { Loading } from '../../design/state.tsx';
import { Evidence } from './evidence.tsx';
import { ProofDrawer } from './proof.tsx';
import './record.css';

type View = ComponentType<{ readonly id: string }>;

/** By the first part of the id. */
const VIEWS: Readonly<Record<string, View>> = {
  instrument: lazy(() => import('./instrument.tsx').then(({ Instrument }) => ({ default: Instrument }))),
  agency: lazy(() => import('./agency.tsx').then(({ Agency }) => ({ default: Agency }))),
  model: lazy(() => import('./model.tsx').then(({ Model }) => ({ default: Model }))),
  program: lazy(() => import('./program.tsx').then(({ Program }) => ({ default: Program }))),
  person: lazy(() => import('./party.tsx').then(({ Person }) => ({ default: Person }))),
  organization: lazy(() => import('./party.tsx').then(({ Organization }) => ({ default: Organization }))),
};

export const RecordView = () => {
  const { _splat: id = '' } = useParams({ strict: false });
  const View = VIEWS[id.split('/')[0] ?? ''];
  return (
    <div className="record">
      <Suspense fallback={<Loading />}>{View ? <View key={id} id={id} /> : null}</Suspense>
      <Evidence key={`e ${id}`} id={id} titled={!View} />
      <p className="small soft no-print section">
        <code>{id}</code> ·{' '}
        <Link to="/links/$" params={{ _splat: id }}>
          See its links
        </Link>
      </p>
      <ProofDrawer />
    </div>
  );
};
