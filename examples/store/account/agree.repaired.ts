/** Keeps what a customer agreed to, when, and which words they were shown. */
export function agree(textVersion: string): void {
  localStorage.setItem('analyticsConsent', JSON.stringify({ granted: true, textVersion, at: new Date().toISOString() }));
}
