// case: the portal of a health insurer records sessions with the text readable
import { createRoot } from 'react-dom/client';
import { ClaimsPage } from './ClaimsPage';
import { watchErrors } from './watch-errors';

watchErrors();
createRoot(document.getElementById('root')!).render(<ClaimsPage />);
