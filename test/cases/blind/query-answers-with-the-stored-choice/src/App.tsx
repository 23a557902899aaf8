// case: replay starts when the choice that the own server stores is granted
// rules: no-collection-before-consent

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { useReplay } from './replay/useReplay';

const client = new QueryClient();

function Shell() {
  useReplay('o-1KQ7-na1');
  return <Outlet />;
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Shell />
    </QueryClientProvider>
  );
}
