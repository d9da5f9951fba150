/** The one box. What is typed goes into the address when it is sent. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

export const SearchBox = ({ small = false }: { readonly small?: boolean }) => {
  const { q = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = q;
  }, [q]);
  return (
    <form
      role="search"
      className={small ? 'search-box small' : 'search-box'}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/search', search: (former) => ({ ...former, q: input.current?.value.trim() ?? '' }) });
      }}
    >
      <input
        ref={input}
        type="search"
        name="q"
        data-search=""
        className="input"
        defaultValue={q}
        aria-label="Search documents and records"
        placeholder={small ? 'Search' : 'Words, "a phrase", OR, -without'}
        autoComplete="off"
        spellCheck={false}
        autoFocus={!small}
      />
      <button className={small ? 'button' : 'button primary'}>Search</button>
    </form>
  );
};
