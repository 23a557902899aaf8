// case: a locker page computes a face descriptor on a timer; the only question ever asked is about cookies
// rules: no-biometric-without-consent, no-biometric-upload
export function analyticsAllowed(): boolean {
  return localStorage.getItem('cookies.analytics') === 'granted';
}
