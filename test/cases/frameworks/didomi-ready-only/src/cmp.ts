// case: didomi is ready, its status is not asked
declare global { interface Window { didomiOnReady: ((didomi: any) => void)[] } }
import LogRocket from 'logrocket';
window.didomiOnReady = window.didomiOnReady || [];
window.didomiOnReady.push(() => {
  LogRocket.init('app/one'); // expect: no-collection-before-consent
});
export {};
