/** The addresses: one a view, with what it is asked in typed search parameters. Views are loaded when they are opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { NotFound, Shell } from './shell/shell.tsx';
import { Home } from './views/search/home.tsx';
import { SearchView } from './views/search/search-view.tsx';
import {
  searchOf,
  textOf,
  timelineOf,
  type CiteSearch,
  type CompareSearch,
  type DocumentSearch,
  type LinksSearch,
  type RecordSearch,
  type RunsSearch,
} from './search-params.ts';

const Broken = ({ error, reset }: ErrorComponentProps) => (
  <div className="notice bad" role="alert">
    <p>
      <strong>This page could not be shown.</strong> {error instanceof Error ? error.message : null}
    </p>
    <p>It may be that Recital was updated while the page was open.</p>
    <div className="buttons">
      <button type="button" className="button" onClick={() => location.reload()}>
        Load the page again
      </button>
      <button type="button" className="button quiet" onClick={reset}>
        Try again
      </button>
    </div>
  </div>
);

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  component: SearchView,
  validateSearch: searchOf,
});

const documentSearch = (raw: Record<string, unknown>): DocumentSearch => ({
  tab: textOf(raw['tab']),
  mark: textOf(raw['mark']),
  words: textOf(raw['words']),
  with: textOf(raw['with']),
  at: textOf(raw['at']),
});
const documentView = lazyRouteComponent(() => import('./views/document/document-view.tsx'), 'DocumentView');

const document = createRoute({
  getParentRoute: () => root,
  path: '/d/$revision',
  component: documentView,
  validateSearch: documentSearch,
});
const quote = createRoute({
  getParentRoute: () => root,
  path: '/d/$revision/q/$span',
  component: documentView,
  validateSearch: documentSearch,
});
const passage = createRoute({
  getParentRoute: () => root,
  path: '/d/$revision/p/$passage',
  component: documentView,
  validateSearch: documentSearch,
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record/$',
  component: lazyRouteComponent(() => import('./views/record/record-view.tsx'), 'RecordView'),
  validateSearch: (raw: Record<string, unknown>): RecordSearch => ({
    proof: textOf(raw['proof']),
    of: textOf(raw['of']),
    actor: textOf(raw['actor']),
    modality: textOf(raw['modality']),
    order: textOf(raw['order']),
  }),
});
const links = createRoute({
  getParentRoute: () => root,
  path: '/links/$',
  component: lazyRouteComponent(() => import('./views/links/links-view.tsx'), 'LinksView'),
  validateSearch: (raw: Record<string, unknown>): LinksSearch => ({ open: textOf(raw['open']), to: textOf(raw['to']) }),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(() => import('./views/compare/compare-view.tsx'), 'CompareView'),
  validateSearch: (raw: Record<string, unknown>): CompareSearch => ({
    left: textOf(raw['left']),
    right: textOf(raw['right']),
  }),
});
const cite = createRoute({
  getParentRoute: () => root,
  path: '/cite',
  component: lazyRouteComponent(() => import('./views/cite/cite-view.tsx'), 'CiteView'),
  validateSearch: (raw: Record<string, unknown>): CiteSearch => ({ text: textOf(raw['text']) }),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => import('./views/review/review-view.tsx'), 'ReviewView'),
});
const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  component: lazyRouteComponent(() => import('./views/runs/runs-view.tsx'), 'RunsView'),
  validateSearch: (raw: Record<string, unknown>): RunsSearch => ({ run: textOf(raw['run']) }),
});
const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  component: lazyRouteComponent(() => import('./views/timeline/timeline-view.tsx'), 'TimelineView'),
  validateSearch: timelineOf,
});

/** The graph's permalinks of records. */
const permalink = createRoute({
  getParentRoute: () => root,
  path: '/r/$',
  beforeLoad: ({ params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- So the router has it.
    throw redirect({ to: '/record/$', params: { _splat: params._splat ?? '' } });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    search,
    document,
    quote,
    passage,
    record,
    links,
    compare,
    cite,
    review,
    timeline,
    runs,
    permalink,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
