// case: the consent gate shows its children while the answer is still on its way
// rules: no-collection-before-consent

import { BrowserRouter } from 'react-router-dom';
import { ConsentGate } from './ConsentGate';
import { Replay } from './Replay';
import { Screens } from './Screens';

export function App() {
  return (
    <BrowserRouter>
      <ConsentGate purpose="session-replay">
        <Replay app="bakery/orders" />
      </ConsentGate>
      <Screens />
    </BrowserRouter>
  );
}
