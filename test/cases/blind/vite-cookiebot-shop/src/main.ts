// case: Vite shop with Cookiebot: Analytics waits for the statistics choice, the Meta pixel on the thank-you page waits for nobody
// rules: no-collection-before-consent, no-third-party-sharing-without-consent
import './style.css';
import { setupAnalytics } from './tags/ga';
import { renderAccount } from './pages/account';
import { renderSearch } from './pages/search';
import { renderThanks } from './pages/thanks';

setupAnalytics();

const root = document.querySelector<HTMLDivElement>('#app')!;
if (location.pathname.startsWith('/thanks')) {
  renderThanks(root);
} else if (location.pathname.startsWith('/account')) {
  renderAccount(root);
} else {
  renderSearch(root);
}
