// case: the portal of a health insurer records sessions with text, inputs and media masked
// rules: no-unmasked-session-replay
import { createRoot } from 'react-dom/client';
import { AmountField } from './AmountField';
import { watchErrors } from './watch-errors';

watchErrors();
createRoot(document.getElementById('root')!).render(<AmountField />);
