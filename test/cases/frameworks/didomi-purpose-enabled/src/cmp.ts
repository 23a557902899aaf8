// case: didomi's status is asked for the vendor
// rules: no-collection-before-consent
declare global { interface Window { didomiOnReady: ((didomi: any) => void)[] } }
import LogRocket from 'logrocket';
window.didomiOnReady = window.didomiOnReady || [];
window.didomiOnReady.push(didomi => {
  const { purposes } = didomi.getCurrentUserStatus();
  if (purposes['analytics']?.enabled) LogRocket.init('app/one');
});
export {};
