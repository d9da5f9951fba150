/** What stands around every view: the name, the search box, the ways to go, the theme. */
import { Link, Outlet, useMatchRoute, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Keys } from '../design/keys.tsx';
import { ThemeButton } from '../design/theme.tsx';
import { PageFoot } from './page-foot.tsx';
import { SearchBox } from '../views/search/search-box.tsx';

export const Shell = () => {
  const atHome = Boolean(useMatchRoute()({ to: '/' }));
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <div className="site-header-row">
          <Link to="/" className="wordmark">
            Recital
          </Link>
          {atHome ? <span className="site-header-gap" /> : <SearchBox small />}
          <ThemeButton />
        </div>
        <nav aria-label="Main">
          <Link to="/search" search={{ q: '' }} activeOptions={{ includeSearch: false }}>
            Search
          </Link>
          <Link to="/timeline">Timeline</Link>
          <Link to="/cite">Citation finder</Link>
          <Link to="/compare">Compare</Link>
          <Link to="/review">Review</Link>
          <Link to="/runs">Runs</Link>
        </nav>
      </header>
      <FocusedMain />
      <PageFoot />
      <footer className="site-footer">
        <span>Every value with the words that prove it.</span>
        <span>
          <a href="/graphiql">GraphiQL</a> · <a href="/schema.graphql">Schema</a> · press <kbd>?</kbd> for keys
        </span>
      </footer>
      <Keys />
    </>
  );
};

/** After a step to another page, the focus stands at its beginning: a screen reader reads on from there. */
const FocusedMain = () => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  );
};

export const NotFound = () => (
  <div className="empty">
    <h1>Nothing is here</h1>
    <p>The address names no page of the explorer. Search for what you were after, or begin anew.</p>
    <Link to="/" className="button primary">
      To the start
    </Link>
  </div>
);
