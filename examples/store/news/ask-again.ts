/** Asks for the newsletter again every minute until somebody gives in. */
export function remind(hasOptedIn: () => boolean, showConsentDialog: () => void): void {
  setInterval(() => {
    if (!hasOptedIn()) showConsentDialog();
  }, 60_000);
}
