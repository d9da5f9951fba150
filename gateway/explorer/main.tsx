/** Where the explorer begins: a router whose every view is a URL, over a client of the public graph. */
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import './design/tokens.css';
import './design/base.css';
import './shell/shell.css';
import { applyTheme } from './design/theme.tsx';
import { client } from './graph/client.ts';
import { router } from './router.tsx';
import { notesOnPaper } from './shell/print-notes.ts';

applyTheme();
notesOnPaper();
const place = document.getElementById('explorer');
if (place)
  createRoot(place).render(
    <StrictMode>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </StrictMode>,
  );
