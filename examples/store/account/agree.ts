/** Keeps that a customer agreed to be measured; nobody can say later when, or to which words. */
export function agree(): void {
  localStorage.setItem('analyticsConsent', 'true');
}
