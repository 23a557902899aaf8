import { watchForAds } from './ads/pixel';

document.querySelector('#print')?.addEventListener('click', () => window.print());
watchForAds();
